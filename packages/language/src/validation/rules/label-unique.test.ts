import { testRule } from '../testing/test-rule.js';
import { labelUnique } from './label-unique.js';

testRule(labelUnique, {
    catches: {
        'a label twice': { text: 'решения: Решили:\n  1. читать;\n    метка: чтение\n  2. писать.\n    метка: »чтение«\n', says: 'Имя «чтение» уже занято выше' },
        'a label in a sub-item': 'resolution: on books\n\ndecisions: We decide:\n  1. read;\n    label: a\n    a) aloud.\n      label: »a«\n',
        'the id of a declaration': 'organization \\board: the Board\n\nresolution: on books\n\ndecisions: We decide:\n  1. read.\n    label: »board«\n',
        'the id of a section': 'резолюция: о книгах\n\nрешения \\главные: Решили:\n  1. читать.\n    метка: »главные«\n',
        'the same letter composed of two characters': 'решения: Решили:\n  1. читать;\n    метка: й\n  2. писать.\n    метка: »и\u0306«\n',
        'an English label twice': 'decisions: We decide:\n  1. read;\n    label: a\n  2. write.\n    label: »a«\n',
    },
    silent: {
        'different labels': 'решения: Решили:\n  1. читать;\n    метка: чтение\n  2. писать.\n    метка: письмо\n',
        'the same label in two resolutions': 'resolution: a\n\ndecisions: We decide:\n  1. read.\n    label: report\n\nresolution: b\n\ndecisions: We decide:\n  1. write.\n    label: report\n',
        'the keyword of a section': 'резолюция: о книгах\n\nрешения: Решили:\n  1. читать.\n    метка: решения\n',
        'labels that differ in case': 'decisions: We decide:\n  1. read;\n    label: a\n  2. write.\n    label: A\n',
        'the same label in two Russian resolutions': 'резолюция: а\n\nрешения: Решили:\n  1. читать.\n    метка: отчет\n\nрезолюция: б\n\nрешения: Решили:\n  1. писать.\n    метка: отчет\n',
        'different English labels': 'decisions: We decide:\n  1. read;\n    label: a\n  2. write.\n    label: b\n',
    },
});
