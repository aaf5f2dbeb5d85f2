import { testRule } from '../testing/test-rule.js';
import { dashes } from './dashes.js';

testRule(dashes, {
    catches: {
        'the dash that the house does not have': { text: 'текст: Школа — дом, сад »–« лес, ‹Да› »–« нет, там »-« да, 2022–2023 годы.\n', options: { dash: 'em' }, says: 'принято тире «—»' },
        'a long dash where the house has short ones': { text: 'text: The school »—« so this is »-« is open.\n', options: { dash: 'en' }, says: 'the house has the dash “–”' },
        'a hyphen between words': { text: 'текст: Проект ‹Школа› »-« это базис и инициатива »--« дом.\n', says: 'нужно тире «—»' },
        'a dash of the other length where the file has it': { text: 'текст: Школа – дом, сад – лес, а дом »-« сад.\n', says: 'нужно тире «–»' },
        'a dash without the space behind it': { text: 'текст: Цель конференции »–«подведение итогов, а »—«‹Дом›.\n', says: 'Нет пробела после тире' },
        'a dash without the space before it': { text: 'text: The schools»–« so this is all »-« are open.\n', says: 'No space before the dash' },
        'a hyphen in one range and a dash in another': { text: 'текст: Планы на 2022–2023 годы и на 2024»-«2025 годы, 16»-«25 августа.\n', says: 'в другом месте файла — «–»' },
        'school years': { text: 'текст: В 2022/2023 учебном году и на 2023»-«2024 учебный год.\n', says: '«/»' },
        'an English hyphen between words': 'text: The school »-« so this is »--« is open.\n',
        'an English dash in one range and a hyphen in another': 'text: Plans for 2022–2023 and for 2024»-«2025.\n',
    },
    silent: {
        'both dashes where the house says nothing': 'текст: Школа — дом, а сад – лес.\n',
        'the dash of the house': { text: 'text: The school – so this is – is open, 2022–2023, March–April, -5.\n', options: { dash: 'en' } },
        'dashes': 'текст: Школа — дом, сад – лес. ‹Да›, — сказал он — и ушел.\n',
        'compound words': 'текст: Научно-практический, из-за, кто-либо, одно- и двухэтажные, научно– и учебно–.\n',
        'ranges and names without spaces': 'text: Moscow–Tver, word—word, March–April, закон Бойля — Мариотта.\n',
        'numbers': 'текст: Тел. 8-800-555-35-35, № 2019-2020, 5 - 3, t = -5, от –5 до +5 °C, код 12-34/5, 10 -12.\n',
        'formulas and blanks': 'text: a - b, x – y, from -o to -p, ____ - ____.\n',
        'ranges with one sign': 'текст: На 2022-2023 годы и на 2024-2025 годы, 16-25 августа.\n',
        'a stroke and a dash': 'текст: В 2022/2023 учебном году и на 2023–2024 годы.\n',
        'addresses': 'text: See https://a.example/b-–c now.\n',
    },
    fixes: {
        'by the dash of the house': { before: 'текст: Школа – **дом**, сад - лес.\n', after: 'текст: Школа — **дом**, сад — лес.\n', options: { dash: 'em' } },
        'all of them': {
            before: 'текст: Проект ‹Школа› - **это** базис. Цель –**дом** и сад– лес, 2022–2023 и 2024-2025.\n',
            after: 'текст: Проект ‹Школа› — **это** базис. Цель – **дом** и сад – лес, 2022–2023 и 2024–2025.\n',
        },
    },
});
