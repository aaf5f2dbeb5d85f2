import { testRule } from '../testing/test-rule.js';
import { doubledWords } from './doubled-words.js';

testRule(doubledWords, {
    catches: {
        'a word': { text: 'текст: Школы в »в« городе и дома »дома«.\n', says: '«в» написано дважды подряд' },
        'a phrase': { text: 'текст: На 2022/2023 учебный год »учебный год«.\n', says: '«учебный год» написано' },
        'four words': 'text: We open the reading rooms »open the reading rooms« today.\n',
        'a word on two lines': 'текст: Школы города\n  »города« открыты.\n',
        'small and capital letters': 'text: The »the« school.\n',
        'three times': 'текст: Дом очередь »очередь« »очередь« сад.\n',
        'a note': 'текст: Дом.\\сноска(Большой »большой« дом.)\n',
        'an English phrase on two lines': 'text: The reading\n  rooms »reading rooms« are open.\n',
    },
    silent: {
        'words that may stand twice': 'text: He said that that had had to be. Сказал, что что бы ни было, то то, то это.\n',
        'marks between them': 'текст: Да, да. Давно-давно, дом — дом. Дом. Дом!\n',
        'a text that is to come': 'текст: Слово слово слово слово слово.\n',
        'names and numerals': 'text: From Walla Walla to Bora Bora, 5 5, 100 100, II II, кабинет А А.\n',
        'again and again': 'текст: Снова и снова и снова, шаг за шагом за шагом. Over and over and over.\n',
        'emphasis of one of them': 'текст: **Решили** решили.\n',
        'pages and ages': 'текст: В 5 в в. и на с с. 5.\n',
        'mentions': 'организация \\о: Отдел\n\nтекст: Вот \\о \\о и Отдел.\n',
        'English marks between them': 'text: Yes, yes. Day-to-day, house — house. House. House!\n',
    },
    fixes: {
        'a phrase and a word': { before: 'текст: Учебный год учебный год, в\n    в школе.\n', after: 'текст: Учебный год, в школе.\n' },
    },
});
