import { describe, expect, it } from 'vitest';
import { readRulePage } from './page.js';

const page = `# some-rule

<!-- rule -->
made
<!-- /rule -->

What it finds,
in two lines.

- one
- two

## Why

Because.

## Bad

\`\`\`res
резолюция: x
\`\`\`

## Good

\`\`\`res
резолюция: y
\`\`\`

## What it cannot know

All else.

<!-- settings -->
## Settings
<!-- /settings -->
`;

describe('the page of a rule', () => {
    it('is read without its line breaks and without what the rule says of itself', () => {
        expect(readRulePage(page, 'en')).toEqual({
            what: 'What it finds, in two lines.\n\n- one\n- two', why: 'Because.', bad: 'резолюция: x\n', good: 'резолюция: y\n', limits: 'All else.',
        });
    });

    it.each([
        ['a heading', page.replace('## Why\n', '## Because\n'), 'no heading “Why”'],
        ['a sample', page.replace('```res\nрезолюция: x\n```', ''), 'without a sample'],
        ['the part of the rule', page.replace('<!-- /rule -->', ''), 'no <!-- rule --> part'],
    ])('is refused without %s', (_, broken, why) => {
        expect(() => readRulePage(broken, 'en')).toThrow(why);
    });
});
