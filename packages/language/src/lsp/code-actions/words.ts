import { AstUtils } from 'langium';
import type { File, Words } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { memo } from '../../syntax/memo.js';

/** The plain words of the printed prose: not those of declarations, data and mentions. */
export const fileWords = memo((file: File): readonly Words[] => AstUtils.streamAllContents(file)
    .filter((node): node is Words => node.$type === 'Words')
    .filter(words => ['Property', 'Declaration', 'StrayDeclaration', 'Mention'].every(type => containerOfType(words, type) === undefined))
    .toArray());
