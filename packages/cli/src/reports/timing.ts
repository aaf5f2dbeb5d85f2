import { addedUp, type RuleCost } from '@rezo/language';
import type { Messages } from '../messages/messages.js';
import type { Paint } from '../text/colour.js';
import { padTo, textWidth } from '../text/width.js';

/** What the rules cost in a run over several threads, as a table with the most expensive rule first. */
export class TimingReport {
    private costs: readonly RuleCost[] = [];

    add(costs: readonly RuleCost[]): void {
        this.costs = addedUp([...this.costs, ...costs]);
    }

    table({ timing }: Messages, paint: Paint): string {
        const { costs } = this;
        const all = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        const rows = costs.map(({ rule, milliseconds, findings }) => [rule, timing.milliseconds(milliseconds), timing.percent(all > 0 ? milliseconds / all : 0), String(findings)]);
        const widths = timing.head.map((head, column) => Math.max(...[head, ...rows.map(row => row[column] ?? '')].map(textWidth)));
        const line = (cells: readonly string[]): string => cells.map((cell, column) =>
            column === 0 ? padTo(cell, widths[0] ?? 0) : ' '.repeat((widths[column] ?? 0) + 2 - textWidth(cell)) + cell).join('');
        return `${[paint('bold', line(timing.head)), ...rows.map(line)].join('\n')}\n`;
    }
}
