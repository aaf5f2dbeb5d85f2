/** Abbreviations that need no explanation, and words in capitals that are none. */

/** States, unions and bodies that everyone knows; kinds of institutions before their names; units and techniques. */
const known: ReadonlySet<string> = new Set((
    'РФ РСФСР СССР США ООН ЮНЕСКО ЮНИСЕФ ЕС СНГ ЕАЭС ШОС БРИКС НАТО ОБСЕ ВОЗ МОТ ФАО ВТО ГОСТ ГОСТР СНиП СанПиН ОСТ ТУ ФЗ ГК УК ТК НК КоАП '
    + 'МВД МИД МЧС ФСБ ФНС РАН РАО РГБ МГУ СПбГУ ВШЭ НИУ НИИ ВУЗ СМИ ТВ ЭВМ ПК ИТ ИКТ ИИ ПО ЖКХ ЗАГС ЗОЖ ЧП ДТП ГЭС АЭС ТЭЦ ЦБ ВВП НДС НДФЛ МРОТ '
    + 'ГУ ГБУ ГАУ ГКУ ГОУ МУ МБУ МАУ МКУ МОУ ФГБУ ФГАУ ФГКУ ФГУП ГУП МУП КГБУ КГАУ КГКУ КГАОУ КГБОУ ОГБУ ОГАУ ОГАОУ ОГБОУ ГБОУ ГАОУ ГКОУ МБОУ МАОУ МКОУ '
    + 'ФГБОУ ФГАОУ ФГБНУ ЧОУ НОУ АНО НКО ДОУ МДОУ МБДОУ МАДОУ ДОО СОШ ООШ НОШ ГАПОУ ГБПОУ КГБПОУ КГАПОУ УДО ДО ВО ВПО ДПО СПО НПО ООО ОАО ЗАО ПАО АО ИП СНТ ТСЖ '
    + 'ИНН КПП ОГРН БИК СНИЛС ОКПО ОКВЭД ЕГЭ ОГЭ '
    + 'UN EU US USA UK UAE NATO UNESCO UNICEF WHO ILO FAO OECD OSCE WTO IMF BRICS CIS ISO IEC IEEE ISBN ISSN DOI ID IT ICT AI TV PC CD DVD USB PDF DOC XML HTML JSON CSV URL WWW '
    + 'CEO NGO GDP VAT PhD MA BA AM PM AD BC OK QR SMS GPS DNA HIV AIDS COVID FAQ STEM STEAM PISA TIMSS PIRLS'
).split(' '));

/** Short words, verbs and headings that are put in capitals for emphasis. */
const words: ReadonlySet<string> = new Set((
    'НЕ НИ НА НО ДА ИЛИ ПО ДО ОТ ИЗ ЗА ОБ ПРИ ДЛЯ КАК ЧТО ВСЕ ВСЁ ВСЕХ ГОД ГОДА ВЫ МЫ ОН ОНА ТО ЭТО ТАК БЕЗ НАД ПОД ЕЩЕ УЖЕ НЕТ ЕСТЬ ТОЛЬКО ТЕМА ДАТА ЦЕЛЬ ЦЕЛИ ЗАЛ СЪЕЗД ФОРУМ '
    + 'РЕШИЛ РЕШИЛА РЕШИЛИ РЕШИЛО РЕШАЕТ ПРОСИТ ПРОСЯТ СЧИТАЕТ ПРОЕКТ ИТОГИ ПЛАН ПУНКТ '
    + 'NOT AND OR THE ALL ANY MUST SHALL MAY OF TO IN ON NO YES WITH FOR BY IS ARE BE ONLY DRAFT FINAL NOTE TITLE DATE'
).split(' '));

/** Whether a word in capitals needs to be explained to the reader. */
export function needsExpansion(word: string): boolean {
    if (word.length > 6 || known.has(word) || words.has(word)) return false;
    if (/^[IVXLCDMХІ]+$/.test(word)) return false;
    // Five letters and more with many vowels are words in capitals rather than initials.
    const vowels = word.replace(/[^АЕЁИОУЫЭЮЯAEIOUY]/g, '').length;
    return word.length < 6 || vowels * 2 < word.length;
}
