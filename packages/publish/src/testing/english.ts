import type { ResolutionDocument } from '@rezo/document';
import { addressee, emphasis, item, link, list, mention, note, noteAfter, paragraph, resolution, rich, section, text } from './build.js';

/** A resolution in the manner of an assembly, in English. */
export const english: ResolutionDocument = resolution({
    language: 'en-GB', kind: 'Resolution', title: 'on "open" school libraries', status: 'adopted', number: '4/2025', place: 'Leeds', date: '2025-03-13/2025-03-14', datePrinted: '13-14 March 2025',
    sections: [
        section('preamble', [paragraph('The Conference,'), list('dash',
            item('–', rich('recalling its resolution of 2023 and para. 2 of the annex,', emphasis('recalling'))),
            item('–', rich("noting the members' report of the Board, which doesn't cover 2019-2021,", emphasis('noting'), mention('the Board', 'board', 'organization'), noteAfter('Board', 1)))
        )]),
        section('decisions', [list('decimal',
            item('1.', rich('Thanks the hosts;', emphasis('Thanks')), { anchor: 'thanks' }),
            item('2.', rich('Requests the Board to report on para. 1 - in full - by 14 March 2026 (board@example.org).', emphasis('Requests'), mention('para. 1', 'thanks', 'item', 'thanks'), link('board@example.org', 'mailto:board@example.org')), { anchor: 'report' }))]),
        section('recommendations', [paragraph('The Conference recommends to:'), addressee('the Board', { lead: text('keep working on:'), blocks: [list('dash', item('–', 'opening hours;'), item('–', 'loans of 10-15 books.'))] })]),
        section('signatures', [list('dash', item('–', 'Chair — A. B. Smith'))]),
    ],
    notes: [note(1, 'Document CONF/2024/7.')],
});
