/** The organizations that a file may name: its own and those of what it uses. */
import type { Declaration, StrayDeclaration } from '../generated/ast.js';
import { memo, memoWhileChecking } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';
import type { CheckedFile } from './rule.js';

export type Organizations = readonly (Declaration | StrayDeclaration)[];

/** The same list for files that know the same organizations, as those of one folder do: what is made of it is made once. */
export const organizationsOf = memoWhileChecking(({ file, uses, document }: CheckedFile): Organizations => {
    const declared = [file, ...uses.imported(document).map(use => use.file)].flatMap(each => organizationsIn(each));
    const isSame = declared.length === last.length && declared.every((each, index) => each === last[index]);
    return last = isSame ? last : declared;
});

const organizationsIn = memo((file: CheckedFile['file']): Organizations => nodesOf(file).declarations.filter(({ keyword }) => keyword === 'organization'));

let last: Organizations = [];
