import type { DialectId } from '../dialects/index.js';

/**
 * Real words that are spelt almost like a keyword: «Решение:», “Note:”. Before a colon they are prose, not a slip.
 * Every word of dictionary-ru and dictionary-en (Hunspell) within the distance at which `unknown-keyword` reports.
 */
const words: Readonly<Record<DialectId, string>> = {
    ru: `
        адреса адресам адресами адресант адресанта адресанте адресанту адресанты адресата адресатам адресатах адресате адресатка адресатке
        адресатки адресатку адресатов адресаток адресатом адресату адресаты адресах адрескам адресках адресная адресует адресуют арок байт
        бели вата ваты вводы вели вершения ветка вешения взводы висло включение вместо вольность вопрос вопроса вопросам вопросах вопросе
        вопросец вопросик вопросил вопросим вопросит вопросные вопросный вопросным вопросных вопросов вопросом вопросу вопросца вопросце
        вопросцу вопросцы вопросят вправление вывод вывода выводе выводи выводу выводя вывозы выгоды выключение выменяет выправление
        выходы гели гема голосовавшие голосовали голосованием голосовании голосований голосованию голосования голосованиям голосованиях
        дабы дала дальность дама дамы дана даны дара дары датам датах дате дату дать дача дели дельность детка дойность должностей
        должности должностью должностям должностях дому допросы дота доты дрок дружность ели жому забеляет заверяет завлечение завоняет
        заголовка заголовке заголовки заголовков заголовком заголовку загоняет загородок заготовок заключен заключена заключением
        заключении заключений заключению заключения заключениям заключениях заключенное заключенные заключено заключены замедляет замените
        заменяем заменяете заменяется заменяешь заменяйте заменяла заменяли заменяло заменят заменять заменяют замеряем замеряет замеряете
        замеряют заметает замечает замешает замещает заминает заселяет затемняет затеняем затеняет затеняете затеняют затеряет злоключение
        знаменует зольность зык известка изголовок издав издай издал издам издана издано изданы издаю изменяет индан исключение
        исправление кайт каменеет ката кисло коду коему кожу козу коку колесование колу ком кома коме коми комку комм комму комп компу
        комуз комы кону копу корму кору косу коту кошму кошу кощу кратка кратки краткое краткой кратком краткою кратно краток крашения
        крещения кротко крошения крушения куму латы летка либо лило лихо лиц лица лице лицом лицу ложность лому мата матка маты медка мели
        мелка мерка мероприятием мероприятии мероприятий мероприятию мероприятия мероприятиям мероприятиях мест места месте мести местом
        месту месть мета меткам метках меткая метке метки метко метку метла метра мешка мотка награбление наменяем наменяет наменяете
        наменяют намеряет направлен направлена направлением направлении направлений направлению направления направлениям направлениях
        направленна направленно направленное направленны направленные направлено направлены наставление невестка нема непорядок
        неправленое неправленые номе номера номере номеру ному нумер нумерацией нумерациею нумерации нумерацию обменяет оголовок ому
        оправление опросы органа органе организатор организатора организаторам организаторах организаторе организаторов организатором
        организатору организацией организациею организации организаций организацию организациям организациями организациях органу органы
        орлан орошения орчан ответственна ответственная ответственнее ответственней ответственно ответственное ответственной ответственном
        ответственною ответственную ответственны ответственные ответственным ответственными ответственных отворяет отключение отключить
        отменяет отправление отрешения пата пели переложение першения площадей площадкам площадками площадках площадке площадки площадкой
        площадкою площадку площадная площадок площадью площадям площадях поверяет повесила повестей повесткам повестками повестках
        повестке повестки повесткой повесткою повестку повесток повестью повестям повестях повторен повторит повторите повторяем
        повторяете повторяется повторяешь повторяй повторяйте повторял повторяла повторяли повторяло повторят повторять повторяю повторяют
        повторяя подверстка подвертка подвеска подкисли подклеить подключат подключать подключи подключив подключил подключила подключили
        подключило подключим подключись подключит подключите подключитесь подключится подключиться подключишь подключусь подлечить
        подпаски подпили подпилив подпилил подпилим подпилит подпилки подписав подписал подписали подписан подписей подписка подписке
        подписки подписку подписок подписчик подписчиц подпись подписью подписям подписями подписях подпитие подпитии подпитию подпития
        подпитки подпихни подпиши подпоили подпусти подрядов подрядом подчисти покоряет положение полосование полосованием полосовании
        полосованию полосования поменяет помер поправление порта портянок порядков порядком порядное порядной порядном порядною порядочек
        порядочка порядочке порядочки порядочку поста пота потеряет почат почата почва почета почка почла почте почти почту почты почтя
        поэта правление преамбул преамбулам преамбулами преамбулах преамбуле преамбулой преамбулою преамбулу преамбулы предложение
        приближение прилежание приложен приложена приложением приложении приложений приложению приложения приложениям приложениях
        приложенное приложенные приложено приложены прилунение принижение приношение приоритет приоритета приоритетам приоритетах
        приоритете приоритетные приоритетный приоритетным приоритетных приоритетов приоритетом приоритету притяжение прок прошения прядок
        разменяет революции революций революцию революция революциям революциях резолюцией резолюциею резолюции резолюций резолюцию
        резолюциям резолюциями резолюциях резорбция результата результатам результатах результате результатов результатом результату
        результаты рекомендацией рекомендациею рекомендаций рекомендацию рекомендация рекомендациям рекомендациями рекомендациях
        реорганизация рецензия речения речениям речениях решение решением решении решений решению решениям решениями решениях решенная
        решетная рок рому рушения сайд сайр сайта сайте сайту сайты секст сели сетка силосование скок сложность сметка смешения сок
        соленость сому соответственный сорок соучастники сретения срой срока сроке сроки сроку срою статс статуе статуи статуй статуса
        статусе статусу статусы статут статую статуя стема сток строк сурок сырок тата таты тега теза теист текста тексте тексту тексты
        текут тела тем темам темах теме теми темна темп темпа тему темы темь темя терма термина термине термину термины термит терцин теса
        тест тесто тетка теша теща тома тому тьма уайт уели ужастики управление урбанизация урок утешения участили участник участника
        участникам участниками участниках участнике участников участником участнику участниц участница участнице участницу участницы фата
        фаты фермат форма формам формант формата формате формату форматы формах формиат хата хаты цвели цеди цел цела целик целил целим
        целит цело целы цель целю целя цени цепи цехи частника частнике частники частнику чата четка числ числа числе числи числом числу
        числю числя чисто щели щетка экому юрок языка языке языки языку ярок`,
    en: `
        absolution addressed addressees addresses agendas are areal areas arena ares aria ate avenue babel bate bates beading bearding
        beheading berm bind bindings bite blousing bod bode bods bole bony boxy boy breading breadline cambering cardinal cheating
        choosing cite clashing clasping classing cloaking clocking clogging clomping cloning clonking clopping closeting closings clothing
        clotting clouding clouting clowning cloying coals code coloring commendations cont cote counts county court crossing cumber
        cumbering cunt dace daces dale dales dame dames dare dares data dated dater daters daze dazes deadlier deadlines deadliness
        decision delusions derision desolation devolution divisions dole dote dotes dreading dumber elisions emails enclosing encumbering
        even evens events evolution excisions ext fate fates feedings fillings find finding fittings flossing foals fount gals gate gates
        germ gite glace glossing goads goal goats grindings hate hates headings headline headlined headliner headlines headlong headpins
        headwind healing heaping hearing hearings heating heaving heeding heme heralding herding hind hoarding hole incisions ind
        irresolution irresponsible issue issuer issues kid kin kinda kinds kine king kink kite kneading labels lace landings languages
        lapel late leading libel ligatures limbering lite lode losing lumber lumbering made mail mate mates mind mite mod model modem
        modes mods mole mope more mote moue mount move next node note numbed numbers ode ole ordinals ordinary ordinate organisation
        organisations organised organiser organisers organizational organizations organize organized organizer organizes original pace
        palace parson participant participate participates pate pates peace perm persona persons placed placer places plaice plane plate
        pleading pole preambled preambles preheats priories prioritize prioritized prioritizes prole rate rates reading readings readying
        recommendation reheats renumbering reorganization repeals repeat repeated repeater repeaters repents replants resolutions
        resorption respects responsibly responsive results retreats revisions revolution revolutions rile rind ringings rite robe rode roe
        roles roll rope rose rote roue rove rule sate sates shearing sheaving shedding shirt shoat shoot shore shorts shorty shot shout
        side signatories signature sine sire sit sited sites sits situ size sloshing slumbering smite snort sole solution sort spite sport
        states stats statue statues stratus suite summering supersede superseded supersizes supervenes team teat teem tent terms tern terr
        test texts thee them themed themes there therm these threading thyme timbering tole tonics topic tote treading tropics umber
        urbanization urea vent venues vole voted voter votes wind wingdings winnings xterm`,
};

const known: ReadonlySet<string> = new Set(Object.values(words).flatMap(list => list.trim().split(/\s+/u)));

/** Whether a folded word is a real one beside the keywords. */
export function isOrdinaryWord(folded: string): boolean {
    return known.has(folded);
}
