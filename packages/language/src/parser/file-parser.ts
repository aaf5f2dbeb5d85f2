import type * as ast from '../generated/ast.js';
import { Terminal } from '../lexer/terminals.js';
import { beginsInline, ProseParser } from './prose-parser.js';
import { unread } from './token-reader.js';

type Grouping = ast.File | ast.Use | ast.Declaration | ast.Resolution | ast.Section;
type Flowing = Grouping | ast.Area | ast.Addressee;
type Titled = Exclude<Flowing, ast.File> | ast.JointAddressee | ast.StrayDeclaration;

/**
 * The grammar (`../grammar/rezo.langium`) as functions, a rule each, by the names of the rules. One token decides what comes
 * next. Every node is made once, with its container and all its fields, so that the nodes of a type have one shape.
 */
export class FileParser extends ProseParser {
    parse(): ast.File {
        const file = this.file();
        if (this.next !== undefined) this.fail();
        return file;
    }

    private file(): ast.File {
        const node: ast.File = {
            $type: 'File', $cstNode: this.root,
            properties: unread, blocks: unread, strays: unread, addressees: unread, areas: unread, uses: [], declarations: [], sections: [], resolutions: [],
        };
        this.root.astNode = node;
        this.tail(node);
        for (;;) {
            switch (this.next) {
                case Terminal.USE: node.uses.push(this.use(node, node.uses.length)); break;
                case Terminal.DECLARATION: node.declarations.push(this.declaration(node, node.declarations.length)); break;
                case Terminal.SECTION: node.sections.push(this.section(node, node.sections.length)); break;
                case Terminal.RESOLUTION: node.resolutions.push(this.resolution(node, node.resolutions.length)); break;
                default: return node;
            }
        }
    }

    private flow(node: Flowing): void {
        node.properties = this.properties(node);
        const strays: ast.Stray[] = [];
        const height = this.pile.length;
        for (let block = this.block(node, 0); ; block = this.block(node, this.pile.length - height)) {
            if (block) this.pile.push(block);
            else {
                const stray = this.stray(node, strays.length);
                if (!stray) break;
                strays.push(stray);
            }
        }
        node.blocks = this.from(height);
        node.strays = strays;
    }

    private tail(node: Grouping): void {
        this.flow(node);
        node.addressees = this.addressees(node);
        node.areas = this.many(Terminal.AREA, node, this.area);
    }

    private use(container: ast.File, index: number): ast.Use {
        const cst = this.open();
        const node: ast.Use = {
            $type: 'Use', $container: container, $containerProperty: 'uses', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), path: this.path(), properties: unread, blocks: unread, strays: unread, addressees: unread, areas: unread,
        };
        this.tail(node);
        return this.close(cst, node);
    }

    private declaration(container: ast.File, index: number): ast.Declaration {
        const cst = this.open();
        const node: ast.Declaration = {
            $type: 'Declaration', $container: container, $containerProperty: 'declarations', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined, properties: unread, blocks: unread, strays: unread, addressees: unread, areas: unread,
        };
        this.text(node);
        this.tail(node);
        return this.close(cst, node);
    }

    private resolution(container: ast.File, index: number): ast.Resolution {
        const cst = this.open();
        const node: ast.Resolution = {
            $type: 'Resolution', $container: container, $containerProperty: 'resolutions', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined,
            properties: unread, blocks: unread, strays: unread, addressees: unread, areas: unread, sections: unread,
        };
        this.text(node);
        this.tail(node);
        node.sections = this.many(Terminal.SECTION, node, this.section);
        return this.close(cst, node);
    }

    private section(container: ast.File | ast.Resolution, index: number): ast.Section {
        const cst = this.open();
        const node: ast.Section = {
            $type: 'Section', $container: container, $containerProperty: 'sections', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined, properties: unread, blocks: unread, strays: unread, addressees: unread, areas: unread,
        };
        this.text(node);
        this.tail(node);
        return this.close(cst, node);
    }

    private area(container: Grouping, index: number): ast.Area {
        const cst = this.open();
        const node: ast.Area = {
            $type: 'Area', $container: container, $containerProperty: 'areas', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined, properties: unread, blocks: unread, strays: unread, addressees: unread,
        };
        this.text(node);
        this.flow(node);
        node.addressees = this.addressees(node);
        return this.close(cst, node);
    }

    private addressees(container: Grouping | ast.Area): ast.Addressee[] {
        return this.many(Terminal.TO, container, this.addressee);
    }

    private addressee(container: Grouping | ast.Area, index: number): ast.Addressee {
        const cst = this.open();
        const node: ast.Addressee = {
            $type: 'Addressee', $container: container, $containerProperty: 'addressees', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined, joint: unread, properties: unread, blocks: unread, strays: unread,
        };
        this.text(node);
        node.joint = this.many(Terminal.JOINT_TO, node, this.jointAddressee);
        this.flow(node);
        return this.close(cst, node);
    }

    private jointAddressee(container: ast.Addressee, index: number): ast.JointAddressee {
        const cst = this.open();
        const node: ast.JointAddressee = {
            $type: 'JointAddressee', $container: container, $containerProperty: 'joint', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined,
        };
        this.text(node);
        return this.close(cst, node);
    }

    private stray(container: Flowing, index: number): ast.Stray | undefined {
        if (this.next === Terminal.STRAY_DECLARATION) return this.strayDeclaration(container, index);
        return this.next === Terminal.STRAY_USE ? this.strayUse(container, index) : undefined;
    }

    private strayDeclaration(container: Flowing, index: number): ast.StrayDeclaration {
        const cst = this.open();
        const node: ast.StrayDeclaration = {
            $type: 'StrayDeclaration', $container: container, $containerProperty: 'strays', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), text: undefined, properties: unread,
        };
        this.text(node);
        node.properties = this.properties(node);
        return this.close(cst, node);
    }

    private strayUse(container: Flowing, index: number): ast.StrayUse {
        const cst = this.open();
        const node: ast.StrayUse = {
            $type: 'StrayUse', $container: container, $containerProperty: 'strays', $containerIndex: index, $cstNode: cst,
            keyword: this.takeKeyword(), name: this.id(), path: this.path(), properties: unread,
        };
        node.properties = this.properties(node);
        return this.close(cst, node);
    }

    private properties(container: ast.Property['$container']): ast.Property[] {
        return this.many(Terminal.PROPERTY, container, this.property);
    }

    private property(container: ast.Property['$container'], index: number): ast.Property {
        const cst = this.open();
        const node: ast.Property = {
            $type: 'Property', $container: container, $containerProperty: 'properties', $containerIndex: index, $cstNode: cst,
            key: this.takeKeyword(), name: this.id(), value: undefined,
        };
        this.expect(Terminal.COLON);
        node.value = this.prose(node, 'value');
        this.expect(Terminal.END);
        return this.close(cst, node);
    }

    private block(container: Flowing, index: number): ast.Block | undefined {
        if (this.next === Terminal.MARKER) return this.item(container, 'blocks', index);
        return beginsInline(this.next) ? this.paragraph(container, index) : undefined;
    }

    private paragraph(container: Flowing, index: number): ast.Paragraph {
        const cst = this.open();
        const node = {
            $type: 'Paragraph', $container: container, $containerProperty: 'blocks', $containerIndex: index, $cstNode: cst,
            prose: undefined, properties: unread,
        } as Partial<ast.Paragraph> as ast.Paragraph;
        node.prose = this.prose(node, 'prose') as ast.Prose;
        this.expect(Terminal.END);
        node.properties = this.properties(node);
        return this.close(cst, node);
    }

    private item(container: Flowing | ast.Item, property: 'blocks' | 'items', index: number): ast.Item {
        const cst = this.open();
        const node: ast.Item = {
            $type: 'Item', $container: container as ast.Item['$container'], $containerProperty: property, $containerIndex: index, $cstNode: cst,
            marker: this.take(Terminal.MARKER), prose: undefined, properties: unread, items: unread,
        };
        node.prose = this.prose(node, 'prose');
        this.expect(Terminal.END);
        node.properties = this.properties(node);
        node.items = this.items(node);
        return this.close(cst, node);
    }

    private items(container: ast.Item): ast.Item[] {
        if (this.next !== Terminal.INDENT) return [];
        this.skip();
        const items = this.many(Terminal.MARKER, container, this.nestedItem);
        this.expect(Terminal.DEDENT);
        return items;
    }

    private nestedItem(container: ast.Item, index: number): ast.Item {
        return this.item(container, 'items', index);
    }

    /** `COLON text=Prose? END`. */
    private text(node: Titled): void {
        this.expect(Terminal.COLON);
        node.text = this.prose(node, 'text');
        this.expect(Terminal.END);
    }

    /** `COLON path=PATH? END`. */
    private path(): string | undefined {
        this.expect(Terminal.COLON);
        const path = this.next === Terminal.PATH ? this.take(Terminal.PATH) : undefined;
        this.expect(Terminal.END);
        return path;
    }
}
