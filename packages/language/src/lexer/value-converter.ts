import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';
import { lookupKeyword } from '../dialects/index.js';
import type { RezoTerminalNames } from '../generated/ast.js';

/** Turns written keywords of any dialect into the canonical ones, and escapes into the characters they stand for. */
export class RezoValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _cstNode: CstNode): ValueType {
        switch (rule.name as RezoTerminalNames) {
            case 'USE': case 'STRAY_USE': case 'DECLARATION': case 'STRAY_DECLARATION': case 'RESOLUTION':
            case 'SECTION': case 'AREA': case 'TO': case 'JOINT_TO': case 'PROPERTY':
                return lookupKeyword(input)?.keyword ?? input;
            case 'ID':
                return input.normalize('NFC');
            case 'ESCAPED':
                return input.slice(1);
            case 'BREAK':
                return ' ';
            default:
                return input;
        }
    }
}
