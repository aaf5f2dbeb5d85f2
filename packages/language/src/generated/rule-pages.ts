/** Made from docs/rules by `npm run generate`; do not edit manually. */
import type { DialectId } from '../dialects/index.js';
import type { RulePage } from '../rule-pages/page.js';

export const rulePages: Readonly<Record<string, Readonly<Record<DialectId, RulePage>>>> = {
    "resolution-has-title": {
        "ru": {
            "what": "После `резолюция:` ничего нет, и у мероприятия нет свойства `тема`: документ никак не назван.",
            "why": "По названию документ находят и на него ссылаются. В проекте его может заменить тема, указанная под `мероприятие`.",
            "bad": "резолюция:\n  статус: проект\n\nтекст: Конференция прошла в Твери.\n",
            "good": "резолюция: о школьных библиотеках\n  статус: проект\n\nтекст: Конференция прошла в Твери.\n",
            "limits": "Удачно ли название и согласуется ли оно с темой."
        },
        "en": {
            "what": "A resolution with nothing after `resolution:` and no `theme` of its event, so that nothing names the document.",
            "why": "The title is what the document is found and cited by. A draft may leave it to the theme of the event, which is then given under `event`.",
            "bad": "resolution:\n  status: draft\n\ntext: The Conference met in Tver.\n",
            "good": "resolution: on school libraries\n  status: draft\n\ntext: The Conference met in Tver.\n",
            "limits": "Whether the title is a good one, and whether it agrees with the theme."
        }
    },
    "unknown-keyword": {
        "ru": {
            "what": "Строка текста начинается одним словом с двоеточием, и это слово — ключевое с опечаткой: неверна одна буква, в словах от восьми букв — две, либо все слово набрано прописными.",
            "why": "Такая строка остается простым текстом: она напечатается как есть, а раздела или свойства не будет.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендаци: Участники рекомендуют:\n  - открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n  - открыть читальные залы.\n\nтекст: Далее замечание.\n\nРешение: окончательное.\n",
            "limits": "Опечатку, которая дала настоящее слово («Решение:»), и строку, где перед двоеточием два слова: они считаются текстом."
        },
        "en": {
            "what": "A line of prose that begins with one word and a colon, where the word is a slip of a keyword: one letter wrong, two in words of eight letters and more, or capitals throughout.",
            "why": "Such a line stays plain text: it is printed as it stands and its section or property does not exist.",
            "bad": "resolution: on school libraries\n\nrecomendations: The Conference recommends:\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n  - open the reading rooms.\n\ntext: A remark follows.\n\nNote: the hall is small.\n",
            "limits": "Slips that make a real word (“Data:” for `date:`) are taken for prose, and so is everything with two words before its colon."
        }
    },
    "property-known-here": {
        "ru": {
            "what": "Свойство стоит не под тем, к чему относится, в начале файла или под абзацем; имя стоит там, где его не бывает, например `кому \\х:`.",
            "why": "Свойство не на своем месте не действует и не печатается: сказанное в нем пропадает. Предложение, которое начинается как свойство («Место: клуб.»), оставляют текстом с помощью обратной косой черты.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n  место: г. Тверь\n  - открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n  место: г. Тверь\n\nрекомендации: Участники рекомендуют:\n  - открыть читальные залы.\n    срок: 2026 год\n\nтекст: Где мы собрались.\n\n\\Место: клуб.\n",
            "limits": "Куда вы хотели поставить свойство. Оставить строку текстом предлагается, только если слово начинается с прописной буквы."
        },
        "en": {
            "what": "A property under something that does not have it, at the top of the file or under a paragraph; an id on a line that can have none, such as `to \\x:`.",
            "why": "A misplaced property has no effect and is not printed either: what it says is lost. A sentence that happens to begin like one (“Place: the club.”) is kept as text by a backslash before it.",
            "bad": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n  place: Tver\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n  place: Tver\n\nrecommendations: The Conference recommends:\n  - open the reading rooms.\n    deadline: 2026\n\ntext: Where we met.\n\n\\Place: the club.\n",
            "limits": "Where the property was meant to stand. It offers to make text of it only where the word has a capital letter."
        }
    },
    "property-once": {
        "ru": {
            "what": "Одно и то же свойство дважды под одной строкой или пунктом.",
            "why": "Действует первое, второе не читается. Если значения одинаковы, повтор можно убрать исправлением.",
            "bad": "резолюция: о школьных библиотеках\n  дата: 14.03.2025\n  дата: 15.03.2025\n",
            "good": "резолюция: о школьных библиотеках\n  дата: 14.03.2025\n\nрешения: Конференция постановляет:\n  - открыть читальные залы;\n    срок: 2026 год\n  - купить новые книги.\n    срок: 2026 год\n",
            "limits": "Какое из двух разных значений верно."
        },
        "en": {
            "what": "The same property twice under one head or item.",
            "why": "The first one is in effect and the second is not read. A repetition of the same value can be removed by the fix.",
            "bad": "resolution: on school libraries\n  date: 2025-03-14\n  date: 2025-03-15\n",
            "good": "resolution: on school libraries\n  date: 2025-03-14\n\ndecisions: The Conference decides:\n  - open the reading rooms;\n    deadline: 2026\n  - buy new books.\n    deadline: 2026\n",
            "limits": "Which of two different values is right."
        }
    },
    "property-value": {
        "ru": {
            "what": "Значение не читается как то, чего требует свойство: статус не из набора, дата без года, число словами. В замечании есть образец. Свойство совсем без значения — предупреждение.",
            "why": "Значения — это данные: даты сравниваются, количества и сроки попадают в таблицы и другие программы.",
            "bad": "резолюция: о школьных библиотеках\n  статус: принето\n  дата: 14 марта\n",
            "good": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14 марта 2025 года\n",
            "limits": "Верно ли значение по существу. О датах, которых нет в календаре, говорит `date-exists`, о промежутках задом наперед — `dates-in-order`. Значения из упоминаний не читаются."
        },
        "en": {
            "what": "A value that cannot be read as what the property asks for: a status outside its set, a date without a year, a number in words. The message shows a sample. A property without any value is a warning.",
            "why": "Values are data: dates are compared, counts and deadlines go into tables and other programs.",
            "bad": "resolution: on school libraries\n  status: adoptd\n  date: 14 March\n",
            "good": "resolution: on school libraries\n  status: adopted\n  date: 14 March 2025\n",
            "limits": "Whether a value is true. Dates that the calendar does not have belong to `date-exists`, ranges that end before they begin to `dates-in-order`. Values made of mentions are not read."
        }
    },
    "mixed-dialects": {
        "ru": {
            "what": "Ключевые слова на двух языках в одном файле. Замечание одно, у первого слова того языка, который встречается реже; остальные места перечислены при нем. Исправление записывает все слова на основном языке.",
            "why": "Понятны слова обоих языков, но читать и искать легче, когда язык один. Язык документа — это язык его ключевых слов, если не указано свойство `язык`.",
            "bad": "резолюция: о школьных библиотеках\n  статус: проект\n  date: 14.03.2025\n",
            "good": "резолюция: о школьных библиотеках\n  статус: проект\n  дата: 14 March 2025\n",
            "limits": "Несколько резолюций, каждая на своем языке, считаются параллельными текстами. Язык значений и самого текста не проверяется."
        },
        "en": {
            "what": "Keywords of two languages in one file. Reported once, at the first word of the language used less; the others are listed with it. The fix writes all of them in the main language.",
            "why": "Every keyword is understood in both languages, but a file is easier to read and to search in one. The language of a document is that of its keywords unless `language` says otherwise.",
            "bad": "resolution: on school libraries\n  status: draft\n  дата: 2025-03-14\n",
            "good": "resolution: on school libraries\n  status: draft\n  date: 14 марта 2025 года\n",
            "limits": "Several resolutions that each keep to a language of their own are taken for parallel texts. The language of values and prose is not looked at."
        }
    },
    "addressee-has-recommendations": {
        "ru": {
            "what": "Под строкой `кому` нет ни пунктов, ни абзаца.",
            "why": "Адресат напечатался бы с двоеточием, за которым ничего нет. Пустая строка между двумя строками `кому` разделяет двух адресатов; без нее они составляют одного общего.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\n\nкому: Школьным библиотекарям\n  - открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\nкому: школьным библиотекарям\n  - открыть читальные залы.\n",
            "limits": "Относятся ли и к этому адресату пункты, которые стоят ниже."
        },
        "en": {
            "what": "A `to` line with neither items nor a paragraph under it.",
            "why": "The addressee would be printed with a colon and nothing behind it. A blank line between two `to` lines separates two addressees; without it they are addressed jointly.",
            "bad": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: Head teachers\n\nto: School librarians\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: Head teachers\nto: school librarians\n  - open the reading rooms.\n",
            "limits": "Whether the items below were meant for this addressee, too."
        }
    },
    "recommendations-have-addressee": {
        "ru": {
            "what": "Пункты непосредственно перед первой строкой `кому` в разделе или направлении, где есть адресаты.",
            "why": "Обо всех остальных пунктах известно, кому они адресованы, а об этих — нет. Если адресат назван в самом пункте, его указывают в свойстве `адресат`.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n  - открыть читальные залы.\n\nкому: Директорам школ\n  - купить новые книги.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Школьным библиотекарям\n  - открыть читальные залы.\n\nкому: Директорам школ\n  - купить новые книги.\n",
            "limits": "Пункты, обращенные ко всем. Раздел без единого `кому` замечаний не получает, как и пункты, за которыми до первого `кому` следует абзац."
        },
        "en": {
            "what": "Items right before the first `to` of a section or area that has addressees.",
            "why": "All other items say whom they are for, and these do not. An item whose prose names its addressee says so in `addressee`.",
            "bad": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n  - open the reading rooms.\n\nto: Head teachers\n  - buy new books.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: School librarians\n  - open the reading rooms.\n\nto: Head teachers\n  - buy new books.\n",
            "limits": "Items meant for everybody. A section without any `to` is never reported, and neither are items with a paragraph between them and the first `to`."
        }
    },
    "addressee-once": {
        "ru": {
            "what": "Один адресат дважды в одном разделе или направлении: тем же упоминанием или теми же словами, если не считать прописных букв, пробелов и знака в конце.",
            "why": "Рекомендации одному адресату легче найти и исполнить, когда они стоят вместе.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\n  - купить новые книги.\n\nкому: директорам школ\n  - открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nнаправление: Книги\n\nкому: Директорам школ\n  - купить новые книги.\n\nнаправление: Залы\n\nкому: Директорам школ\n  - открыть читальные залы.\n",
            "limits": "Что два названия принадлежат одному учреждению. В другом направлении или разделе адресат может повториться, как и отдельно после общего обращения."
        },
        "en": {
            "what": "The same addressee twice in one section or area: by the same mention, or by the same words apart from capitals, spaces and the final mark.",
            "why": "Its recommendations are easier to find, and to carry out, in one place.",
            "bad": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: Head teachers\n  - buy new books.\n\nto: head teachers\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\narea: Books\n\nto: Head teachers\n  - buy new books.\n\narea: Rooms\n\nto: Head teachers\n  - open the reading rooms.\n",
            "limits": "Two names of one body. An addressee may return in another area or section, and alone after being one of joint addressees."
        }
    },
    "groups-in-recommendations": {
        "ru": {
            "what": "Строка `кому` или `направление` вне раздела `рекомендации` или `решения`. Одно замечание на раздел.",
            "why": "Только в этих разделах пункты читаются как рекомендации адресату; из других они не попадут в перечни поручений.",
            "bad": "резолюция: о школьных библиотеках\n\nвыводы: Участники отмечают успехи.\n\nкому: Директорам школ\n  - купить новые книги.\n",
            "good": "резолюция: о школьных библиотеках\n\nвыводы: Участники отмечают успехи.\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\n  - купить новые книги.\n",
            "limits": "Какой из двух разделов имелся в виду."
        },
        "en": {
            "what": "A `to` or `area` line outside a section `recommendations` or `decisions`. Reported once a section.",
            "why": "Only in those two sections are items read as recommendations to an addressee; elsewhere they are missing from lists of tasks.",
            "bad": "resolution: on school libraries\n\nfindings: The Conference notes progress.\n\nto: Head teachers\n  - buy new books.\n",
            "good": "resolution: on school libraries\n\nfindings: The Conference notes progress.\n\nrecommendations: The Conference recommends:\n\nto: Head teachers\n  - buy new books.\n",
            "limits": "Which of the two sections was meant."
        }
    },
    "section-not-empty": {
        "ru": {
            "what": "Раздел, в котором нет ни текста, ни пунктов, ни адресатов, ни данных, из которых составляется предложение; направление без адресатов и пунктов. Мероприятие, данных которого для предложения мало, — сведение.",
            "why": "От такого раздела напечатался бы разве что заголовок. Мероприятию достаточно вида и дат либо темы, участникам — числа.",
            "bad": "резолюция: о школьных библиотеках\n\nпреамбула:\n\nвыводы: Участники отмечают успехи.\n",
            "good": "резолюция: о школьных библиотеках\n\nучастники:\n  число: 80\n\nвыводы: Участники отмечают успехи.\n",
            "limits": "Что раздел собираются написать позже. Данные мероприятия, упомянутые в тексте, замечаний не получают."
        },
        "en": {
            "what": "A section with neither text, nor items, nor addressees, nor data from which a sentence is composed; an area without addressees and items. An event whose data do not suffice for a sentence is information.",
            "why": "Nothing of it would be printed but perhaps a heading. For an event the kind and the dates or the theme suffice, for participants the count.",
            "bad": "resolution: on school libraries\n\npreamble:\n\nfindings: The Conference notes progress.\n",
            "good": "resolution: on school libraries\n\nparticipants:\n  count: 80\n\nfindings: The Conference notes progress.\n",
            "limits": "Sections that are to be written later. Data of an event that the prose mentions are left alone."
        }
    },
    "prose-in-section": {
        "ru": {
            "what": "Абзацы или пункты вне разделов: под самой строкой `резолюция`, до нее или под объявлением. Одно замечание, у первого из них.",
            "why": "Они печатаются, но неизвестно, какой частью документа они служат. Под резолюцией исправление делает из них раздел `текст`, который печатается так же.",
            "bad": "резолюция: о школьных библиотеках\n  статус: проект\n\nКонференция прошла в Твери.\n",
            "good": "резолюция: о школьных библиотеках\n  статус: проект\n\nпреамбула: Конференция прошла в Твери.\n",
            "limits": "К какому разделу относится текст."
        },
        "en": {
            "what": "Paragraphs or items that stand in no section: under `resolution` itself, before it, or under a declaration. Reported once, at the first of them.",
            "why": "They are printed, but nobody knows what part of the document they are. Under a resolution the fix makes them a section `text`, which prints the same.",
            "bad": "resolution: on school libraries\n  status: draft\n\nThe Conference met in Tver.\n",
            "good": "resolution: on school libraries\n  status: draft\n\npreamble: The Conference met in Tver.\n",
            "limits": "Which section the text belongs to."
        }
    },
    "list-numbering": {
        "ru": {
            "what": "Номера, буквы или римские числа идут с пропуском, повтором или меняют вид внутри одного списка; номера подпунктов не продолжают номер пункта; на одном уровне маркеры разного рода. Список, который начинается не с 1 и не продолжает ни один из предыдущих, — сведение.",
            "why": "Первый номер печатается как написан, остальные вычисляются, поэтому неверный в печать не попадет, но ссылки на него, сделанные от руки, будут ошибочны. Исправление нумерует весь список заново или сдвигает подпункты.",
            "bad": "резолюция: о школьных библиотеках\n\nрешения: Конференция постановляет:\n  1. купить новые книги;\n  3. открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрешения: Конференция постановляет:\n  1. купить новые книги:\n    а) для детей;\n    б) для учителей;\n  1а. выдавать их на дом;\n  2. открыть читальные залы.\n",
            "limits": "Не исключен ли пункт намеренно. Вставленные номера (`4а.`) сохраняются. В ряду букв могут отсутствовать ё, й, ъ, ы, ь, а также з, о, ч."
        },
        "en": {
            "what": "Numbers, letters or numerals that skip, repeat or change their style within one list; sub-items that do not go on from the number of their item; markers of different kinds on one level. A list that begins with another number than 1 and goes on from none before it is information.",
            "why": "The first number is printed as written and the others are computed, so a wrong one does not get into print, but references by hand would be wrong. The fix renumbers the whole list or indents the sub-items.",
            "bad": "resolution: on school libraries\n\ndecisions: The Conference decides:\n  1. buy new books;\n  3. open the reading rooms.\n",
            "good": "resolution: on school libraries\n\ndecisions: The Conference decides:\n  1. buy new books:\n    a) for children;\n    b) for teachers;\n  1bis. lend them;\n  2. open the reading rooms.\n",
            "limits": "Whether an item was taken out on purpose. Inserted numbers (`4bis.`) are kept. Russian letters may skip ё, й, ъ, ы, ь, and also з, о, ч."
        }
    },
    "label-unique": {
        "ru": {
            "what": "Метку пункта уже носит что-то другое в той же резолюции или объявление файла.",
            "why": "Упоминание может указывать только на одно из них.",
            "bad": "резолюция: о школьных библиотеках\n\nрешения: Конференция постановляет:\n  1. купить новые книги;\n    метка: книги\n  2. выдавать их на дом.\n    метка: книги\n",
            "good": "резолюция: о школьных библиотеках\n\nрешения: Конференция постановляет:\n  1. купить новые книги;\n    метка: книги\n  2. выдавать на дом то, что названо в \\книги.\n    метка: выдача\n",
            "limits": "Ничего не упускает: метки разных резолюций одного файла не встречаются и могут совпадать."
        },
        "en": {
            "what": "A `label` of an item that something else in the same resolution, or a declaration of the file, has already.",
            "why": "A mention can lead to one of them only.",
            "bad": "resolution: on school libraries\n\ndecisions: The Conference decides:\n  1. buy new books;\n    label: books\n  2. lend them.\n    label: books\n",
            "good": "resolution: on school libraries\n\ndecisions: The Conference decides:\n  1. buy new books;\n    label: books\n  2. lend those of \\books.\n    label: lending\n",
            "limits": "Nothing: labels of different resolutions of one file do not meet and may be the same."
        }
    },
    "declaration-has-id": {
        "ru": {
            "what": "У строки `организация`, `лицо`, `акт` или `термин` нет имени перед двоеточием.",
            "why": "Объявляют для того, чтобы упоминать, а упоминают по имени.",
            "bad": "организация: Отдел образования\n",
            "good": "организация \\отдел: Отдел образования\n",
            "limits": "Какое имя было бы удачным."
        },
        "en": {
            "what": "An `organization`, `person`, `act` or `term` without an `\\id` before its colon.",
            "why": "A declaration exists to be mentioned, and it is mentioned by its id.",
            "bad": "organization: District Library Board\n",
            "good": "organization \\board: District Library Board\n",
            "limits": "Which id would be a good one."
        }
    },
    "declaration-unique": {
        "ru": {
            "what": "Имя объявления, резолюции или раздела объявлено в файле дважды.",
            "why": "Упоминания указывают на первое из двух.",
            "bad": "организация \\отдел: Отдел образования\n\nорганизация \\отдел: Отдел культуры\n",
            "good": "организация \\отдел: Отдел образования\n\nорганизация \\культура: Отдел культуры\n",
            "limits": "Имя, которое заслоняет имя из подключенного файла, считается намеренным. У разделов разных резолюций имена могут совпадать."
        },
        "en": {
            "what": "An id of a declaration, a resolution or a section that is declared twice in one file.",
            "why": "Mentions lead to the first of the two.",
            "bad": "organization \\board: District Library Board\n\norganization \\board: Board of Trustees\n",
            "good": "organization \\board: District Library Board\n\norganization \\trustees: Board of Trustees\n",
            "limits": "An id that hides one of an imported file is meant so. Sections of different resolutions may share one."
        }
    },
    "declaration-used": {
        "ru": {
            "what": "В файле с резолюцией есть объявление, которого никто в этом файле не упоминает и слов которого нет в тексте.",
            "why": "Оно могло остаться лишним, или его назвали в тексте другими словами.",
            "bad": "организация \\отдел: Отдел образования\n\nрезолюция: о школьных библиотеках\n",
            "good": "организация \\отдел: Отдел образования\n\nрезолюция: о школьных библиотеках\n  орган: \\отдел\n",
            "limits": "Не подключает ли этот файл другой. Реестр, где нет резолюции, замечаний не получает. Слова сравниваются по одному, где бы они ни стояли."
        },
        "en": {
            "what": "A declaration, in a file with a resolution, that no mention of the file names and whose words its prose does not have either.",
            "why": "It may be left over, or a mention was written in plain words that differ from it.",
            "bad": "organization \\board: District Library Board\n\nresolution: on school libraries\n",
            "good": "organization \\board: District Library Board\n\nresolution: on school libraries\n  body: \\board\n",
            "limits": "Whether another file uses this one. A registry, which has no resolution, is never reported. Words are compared one by one, wherever they stand."
        }
    },
    "declarations-first": {
        "ru": {
            "what": "Объявление или строка `подключить` после начала резолюции.",
            "why": "Оно действует, но объявления ищут в начале файла, а раздел, внутри которого оно стоит, выглядит законченным.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Собрался \\отдел.\n\nорганизация \\отдел: Отдел образования\n",
            "good": "организация \\отдел: Отдел образования\n\nрезолюция: о школьных библиотеках\n\nтекст: Собрался \\отдел.\n",
            "limits": "Где среди объявлений ему место, поэтому исправления нет."
        },
        "en": {
            "what": "A declaration or a `use` line after a resolution has begun.",
            "why": "It works, but readers look for declarations at the top of the file, and the section it stands in seems to end there.",
            "bad": "resolution: on school libraries\n\ntext: The \\board met.\n\norganization \\board: District Library Board\n",
            "good": "organization \\board: District Library Board\n\nresolution: on school libraries\n\ntext: The \\board met.\n",
            "limits": "Where in the list of declarations it belongs, so there is no fix."
        }
    },
    "reference-resolves": {
        "ru": {
            "what": "Упоминание, которое ничего не называет; форма, которой у названного нет или которая не указана (`\\отдел.род` без `род`); упоминание пункта, у которого нет печатного номера; незакрытая скобка после упоминания или сноски.",
            "why": "Такое упоминание печатается как написано, вместе с косой чертой.",
            "bad": "организация \\отдел: Отдел образования\n\nрезолюция: о школьных библиотеках\n\nтекст: Собрался \\отдл.\n",
            "good": "организация \\отдел: Отдел образования\n  род: Отдела образования\n\nрезолюция: о школьных библиотеках\n\nтекст: Собрался \\отдел. Решение \\отдел.род известно\\сноска(Оно опубликовано.). Путь — C:\\\\книги.\n",
            "limits": "То ли названо, что имелось в виду, и подходят ли слова в скобках."
        },
        "en": {
            "what": "A mention that names nothing; a form that the thing does not have or does not give (`\\board.gen` without `gen`); a mention of an item without a printed number; a bracket after a mention or a note that is not closed.",
            "why": "Such a mention is printed as it is written, backslash and all.",
            "bad": "organization \\board: District Library Board\n\nresolution: on school libraries\n\ntext: The \\baord met.\n",
            "good": "organization \\board: District Library Board\n  short: Board\n\nresolution: on school libraries\n\ntext: The \\board met. The \\board.short agreed\\note(Not unanimously.). The path is C:\\\\books.\n",
            "limits": "Whether the mention leads to the right thing, and whether the words in brackets name it."
        }
    },
    "use-resolves": {
        "ru": {
            "what": "Файла, который подключают, нет на месте, это папка или не файл `.res`, его не удалось прочитать или он лежит вне рабочей папки; путь не указан.",
            "why": "Тогда не известно ни одно его объявление, и все упоминания не действуют.",
            "bad": "подключить: regisrty.res\n",
            "good": "подключить: registry.res\n",
            "limits": "Какой файл имелся в виду."
        },
        "en": {
            "what": "A `use` line whose file is not there, is a folder, is not a `.res` file, cannot be read or lies outside the working folder; a `use` line without a path.",
            "why": "None of the declarations of that file is known then, and every mention of them fails.",
            "bad": "use: regisrty.res\n",
            "good": "use: registry.res\n",
            "limits": "Which file was meant."
        }
    },
    "use-acyclic": {
        "ru": {
            "what": "Файл подключает сам себя, прямо или через другие файлы. В замечании показан весь круг.",
            "why": "Все объявления по-прежнему находятся, но от того, с какого файла начать, зависит, какое из двух одноименных ближе.",
            "bad": "// main.res\nподключить: main.res\n",
            "good": "// main.res\nподключить: registry.res\n",
            "limits": "Круги между другими файлами: о них сообщается там."
        },
        "en": {
            "what": "A file that uses itself, directly or through the files that it uses. The message shows the circle.",
            "why": "Everything is still found, but which of two declarations of one id is nearer depends on the file one starts from.",
            "bad": "// main.res\nuse: main.res\n",
            "good": "// main.res\nuse: registry.res\n",
            "limits": "Circles among other files, which are reported there."
        }
    },
    "enacting-phrase": {
        "ru": {
            "what": "В разделе `рекомендации` или `решения` список или первый адресат следует сразу за заголовком.",
            "why": "Без слов «Участники рекомендуют:» из списка не видно, кто и что постановляет.",
            "bad": "резолюция: о школьных библиотеках\n\nрешения:\n  1. Купить новые книги.\n  2. Открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрешения: Конференция постановляет:\n  1. Купить новые книги.\n  2. Открыть читальные залы.\n",
            "limits": "Удачна ли фраза. Правило молчит, если в пунктах выделены глаголы, если у каждого адресата своя вводная фраза, если у раздела есть заголовок и если предыдущий раздел кончается двоеточием."
        },
        "en": {
            "what": "A section `recommendations` or `decisions` whose list or first addressee follows the head at once.",
            "why": "Without “The Conference recommends:” the list does not say who decides what.",
            "bad": "resolution: on school libraries\n\ndecisions:\n  1. Buy new books.\n  2. Open the reading rooms.\n",
            "good": "resolution: on school libraries\n\ndecisions:\n  1. _Thanks_ the hosts;\n  2. _Requests_ the Board to report.\n",
            "limits": "Whether the phrase is a good one. It is silent where items emphasize their verbs, where every addressee has a lead of its own, where the section has a heading, and where the section above ends with a colon."
        }
    },
    "adopted-is-complete": {
        "ru": {
            "what": "У резолюции со статусом `принята` или `утверждена` нет даты, или в ней остался пропуск: `____`, «№ ...».",
            "why": "Пропуски уместны в проекте. На принятую резолюцию ссылаются по дате.",
            "bad": "резолюция: о школьных библиотеках\n  статус: принята\n\nтекст: По приказу № ____ отдела образования.\n",
            "good": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14.03.2025\n\nтекст: По приказу № 5 отдела образования...\n\nподписи:\n  - Председатель __________ И. И. Иванов\n",
            "limits": "Многоточие в предложении не считается пропуском. Подписи и приложения, которые могут быть бланками, не просматриваются."
        },
        "en": {
            "what": "A resolution with the status `adopted` or `approved` that has no date, or in which a blank is left: `____`, “No. ...”.",
            "why": "Blanks are for drafts. An adopted resolution is cited by its date.",
            "bad": "resolution: on school libraries\n  status: adopted\n\ntext: By order No. ____ of the Board.\n",
            "good": "resolution: on school libraries\n  status: adopted\n  date: 2025-03-14\n\ntext: By order No. 5 of the Board...\n\nsignatures:\n  - Chair __________ A. Smith\n",
            "limits": "An ellipsis in a sentence is no blank. Signatures and annexes, which may be forms to fill in, are not searched."
        }
    },
    "date-exists": {
        "ru": {
            "what": "Дата, которой нет в календаре, — в свойстве или, если она записана полностью, в тексте: 30 февраля, тринадцатый месяц, пятый квартал. А также «2022 год» после числа и месяца, где нужно «года» (предупреждение с исправлением).",
            "why": "Одно из чисел неверно, и лучше узнать об этом до печати.",
            "bad": "резолюция: о школьных библиотеках\n  дата: 30 февраля 2025 года\n",
            "good": "резолюция: о школьных библиотеках\n  дата: 28 февраля 2025 года\n\nтекст: Конференция прошла 28 февраля 2025 года.\n",
            "limits": "Какое число неверно. Даты без года и числа, которые могут быть шифрами, в тексте не проверяются."
        },
        "en": {
            "what": "A date that the calendar does not have, in a property or, written out with its year, in the prose: 30 February, month 13, quarter 5. In Russian also «2022 год» after a day and a month, where «года» is right (a warning with a fix).",
            "why": "One of its numbers is wrong, and it is better to learn that before the document is printed.",
            "bad": "resolution: on school libraries\n  date: 30 February 2025\n",
            "good": "resolution: on school libraries\n  date: 28 February 2025\n\ntext: The Conference met on 28 February 2025.\n",
            "limits": "Which number is wrong. In the prose, dates without a year and numbers that may be codes are passed over."
        }
    },
    "dates-in-order": {
        "ru": {
            "what": "Промежуток кончается раньше, чем начинается (ошибка); резолюция датирована раньше, чем началось мероприятие; срок истек раньше даты резолюции.",
            "why": "Одна из двух дат неверна.",
            "bad": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14.03.2024\n\nмероприятие: Конференция прошла в Твери.\n  даты: 13–14 марта 2025 года\n",
            "good": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14.03.2025\n\nмероприятие: Конференция прошла в Твери.\n  даты: 13–14 марта 2025 года\n",
            "limits": "Какая из дат неверна. Проект может быть старше мероприятия. Сроки, заданные упоминанием, не сравниваются."
        },
        "en": {
            "what": "A range that ends before it begins (an error); a resolution dated before its event began; a deadline before the date of the resolution.",
            "why": "One of the two dates is wrong.",
            "bad": "resolution: on school libraries\n  status: adopted\n  date: 2024-03-14\n\nevent: The Conference met in Tver.\n  dates: 13–14 March 2025\n",
            "good": "resolution: on school libraries\n  status: adopted\n  date: 2025-03-14\n\nevent: The Conference met in Tver.\n  dates: 13–14 March 2025\n",
            "limits": "Which date is wrong. A draft may be older than its event. Deadlines given by a mention are not compared."
        }
    },
    "vote-adds-up": {
        "ru": {
            "what": "Голосование названо единогласным, хотя есть голоса против; принятая или утвержденная резолюция, против которой больше голосов, чем за.",
            "why": "Неверно либо число, либо слово, либо статус.",
            "bad": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14.03.2025\n  голосование: за 3, против 120\n",
            "good": "резолюция: о школьных библиотеках\n  статус: принята\n  дата: 14.03.2025\n  голосование: за 120, против 3, воздержались 5\n",
            "limits": "Какое большинство требуется по регламенту. Воздержавшиеся не мешают единогласию."
        },
        "en": {
            "what": "A vote called unanimous with votes against; an adopted or approved resolution with more votes against than for.",
            "why": "Either a number, the word or the status is wrong.",
            "bad": "resolution: on school libraries\n  status: adopted\n  date: 2025-03-14\n  vote: for 3, against 120\n",
            "good": "resolution: on school libraries\n  status: adopted\n  date: 2025-03-14\n  vote: for 120, against 3, abstained 5\n",
            "limits": "The majority that the rules of the body ask for. Abstentions leave a vote unanimous."
        }
    },
    "item-ending": {
        "ru": {
            "what": "Пункт кончается без знака или не тем знаком, что остальные пункты списка: в конце пунктов ставят «;», в конце последнего — точку; если пункты — самостоятельные предложения, точку ставят в конце каждого.",
            "why": "По знакам читатель видит, где список кончается. Пункт без знака нередко оказывается разорванным надвое.",
            "bad": "резолюция: о школьных библиотеках\n\nрешения: Конференция решила:\n  - купить новые книги;\n  - открыть читальные залы\n  - выдавать журналы на дом;\n",
            "good": "резолюция: о школьных библиотеках\n\nрешения: Конференция решила:\n  - купить новые книги;\n  - открыть читальные залы:\n    а) по вечерам;\n    б) по воскресеньям;\n  - выдавать журналы на дом.\n",
            "limits": "По какому правилу расставлены знаки в пестром списке: правило молчит, если знаки слишком разнородны, если их нет вовсе, если пункты разделены запятыми и если предложение продолжается в следующем списке, у следующего адресата или ниже. Сокращения с точкой, адреса и союзы в конце («; а также») остаются как есть, подписи тоже."
        },
        "en": {
            "what": "An item that ends without a mark, or with another one than the rest of its list: items end with “;” and the last with a full stop, or, where they are sentences, each with a full stop.",
            "why": "The marks tell the reader where the list ends. An item without one is often an item that was cut in two.",
            "bad": "resolution: on school libraries\n\ndecisions: The Conference decides to:\n  - buy new books;\n  - open the reading rooms\n  - lend magazines;\n",
            "good": "resolution: on school libraries\n\ndecisions: The Conference decides to:\n  - buy new books;\n  - open the reading rooms:\n    a) in the evening;\n    b) on Sundays;\n  - lend magazines.\n",
            "limits": "By which rule a mixed list was punctuated: it is silent where the marks of a list are too mixed, where the list has none, where commas divide it, and where the sentence goes on in the next list, for the next addressee or below. Abbreviations with a full stop, addresses and conjunctions at the end (“; and”) may stand as they are, and so may signatures."
        }
    },
    "lead-ending": {
        "ru": {
            "what": "Фраза прямо над списком кончается без знака — или точкой, хотя ее слова обещают список («следующее», «рекомендуют»).",
            "why": "Двоеточие связывает пункты с фразой, которую они завершают. Без него фраза кажется оборванной.",
            "bad": "резолюция: о школьных библиотеках\n\nвопросы: Участники обсудили\n  - пополнение фондов;\n  - работу читальных залов.\n",
            "good": "резолюция: о школьных библиотеках\n\nвопросы: Участники обсудили:\n  - пополнение фондов;\n  - работу читальных залов.\n",
            "limits": "Не заголовок ли это. Правило говорит лишь там, где пункты начинаются со строчной буквы и кончаются знаками, и молчит о словах, набранных жирным или прописными, о запятой («Съезд,») и об английских фразах без слов «the following»: там пункты могут завершать предложение и без двоеточия."
        },
        "en": {
            "what": "A phrase directly above a list that ends without a mark, or with a full stop where its words promise a list (“the following”, “recommends”).",
            "why": "The colon binds the items to the phrase whose sentence they finish. Without it the phrase looks cut off.",
            "bad": "resolution: on school libraries\n\ntopics: The participants discussed the following questions\n  - the renewal of books;\n  - the reading rooms.\n",
            "good": "resolution: on school libraries\n\ntopics: The participants discussed the following questions:\n  - the renewal of books;\n  - the reading rooms.\n",
            "limits": "Whether a line is a heading. It speaks only where the items begin in small letters and have marks behind them, and is silent on words in bold or in capitals and on commas (“The Conference,”). In English it asks for a colon only behind “the following” and “as follows”: elsewhere the items may complete the sentence (“calls on the councils to”)."
        }
    },
    "item-fits-lead": {
        "ru": {
            "what": "Пункт начинается с другой части речи, чем соседние: существительное среди инфинитивов, инфинитив среди существительных, глагол в личной форме среди инфинитивов. А также винительный падеж в пункте, который стоит в именительном, если перечень вводит фраза вроде «Определены задачи:».",
            "why": "Пункты под одной фразой завершают одно предложение. Если форма одного из них другая, предложение с ним не читается, а поручение может остаться неясным.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: школам\n  - обновить фонды;\n  - создание читальных залов;\n  - провести неделю чтения.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: школам\n  - обновить фонды;\n  - создать читальные залы;\n  - провести неделю чтения.\n",
            "limits": "Большинства слов. Начала пунктов оно проверяет без словаря: оно знает русские окончания, которые не оставляют сомнений, и английские глаголы, с которых обычно начинаются рекомендации. Оно говорит лишь тогда, когда две трети остальных пунктов, и не меньше двух, несомненно одной формы, а этот пункт — несомненно другой. Оно молчит о пунктах, которые начинаются с упоминания, числа, сокращения или кавычек, и о существительном, за которым может идти глагол. Из падежей оно замечает только этот, и лишь там, где винительного не может требовать другое слово пункта."
        },
        "en": {
            "what": "An item that begins with another part of speech than the items beside it: a noun among infinitives, an infinitive among nouns, a verb without “to” among verbs with it. In Russian also an accusative in an item of nominatives, under a lead such as «Определены задачи:».",
            "why": "The items under one lead finish one sentence. When one of them has another form, the sentence does not read with it, and the duty in it may be unclear.",
            "bad": "resolution: on river data\n\nrecommendations: The congress asks:\n\nto: the councils\n  - to keep the data open;\n  - development of a common archive;\n  - to publish a report every year.\n",
            "good": "resolution: on river data\n\nrecommendations: The congress asks:\n\nto: the councils\n  - to keep the data open;\n  - to develop a common archive;\n  - to publish a report every year.\n",
            "limits": "Most words. For the beginnings of items it uses no dictionary: it knows the Russian endings that leave no doubt and, in English, the verbs with which recommendations usually begin. It speaks only when two thirds of the other items, and two at least, are certainly of one form and the item is certainly of another. It is silent on items that begin with a mention, a number, an abbreviation or a quotation, and on a noun whose verb may follow. Of the cases of nouns it knows that one alone, and only where nothing else in the item may govern it."
        }
    },
    "quotes-balanced": {
        "ru": {
            "what": "Кавычка « или „, которую абзац не закрывает, или закрывающая без открывающей. Если одна кавычка закрывает две («Лицей «Звезда»), это сведение.",
            "why": "Ни читателю, ни программе, которая получит документ, не видно, где кончается название.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Проект «Читающая школа открыт для всех.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Проект «Читающая школа» открыт для всех, и лицей «Школа „Звезда“» тоже.\n",
            "limits": "Что означают прямые кавычки: ими пишут и дюймы. Цитата, которая занимает несколько абзацев или содержит список, считается закрытой, если ее конец найден."
        },
        "en": {
            "what": "A quotation mark « or „ or “ that the paragraph does not close, or one that closes what was not opened. Where one mark closes two (“«Lyceum «Star»”), it is information.",
            "why": "The reader, and every program behind the document, can no longer tell where a title ends.",
            "bad": "resolution: on school libraries\n\ntext: The project “The Reading School is open to all.\n",
            "good": "resolution: on school libraries\n\ntext: The project “The Reading School” is open to all.\n",
            "limits": "What straight quotes stand for: they may be inches. A quotation that runs over several paragraphs or holds a list is taken as closed where its end is found."
        }
    },
    "brackets-balanced": {
        "ru": {
            "what": "Круглая скобка, у которой в абзаце нет пары.",
            "why": "Читателю не видно, где кончается вставка.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Школы (прежде всего сельские открыты.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Школам (прежде всего сельским) предложено: а) читать, б) писать.\n",
            "limits": "Какое из двух прочтений верно: скобка после буквы или числа может принадлежать списку внутри текста, а скобки могут охватывать целый список. Если при каком-то прочтении все скобки парные, правило молчит."
        },
        "en": {
            "what": "A round bracket without its pair in the paragraph.",
            "why": "The reader cannot tell where the aside ends.",
            "bad": "resolution: on school libraries\n\ntext: The schools (and above all the rural ones are open.\n",
            "good": "resolution: on school libraries\n\ntext: The schools (and above all the rural ones) are to a) read, b) write.\n",
            "limits": "Which of two readings is meant: a bracket behind a letter or number may belong to a list in the prose, and brackets may hold a whole list. Where some reading pairs them all, it is silent."
        }
    },
    "space-before-punctuation": {
        "ru": {
            "what": "Пробелы между словом и запятой, двоеточием, точкой, закрывающей скобкой или кавычкой после него.",
            "why": "В печати знак может оторваться от слова и уйти на следующую строку.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Школы , большие и малые , открыты.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Школы, большие и малые, открыты … в масштабе 1 : 10.\n",
            "limits": "Обычаи других языков: французский, где перед некоторыми знаками нужен пробел, узнается по свойству `язык`. Правило молчит о многоточиях, отношениях, пропусках для заполнения и названиях вроде .NET."
        },
        "en": {
            "what": "Blanks between a word and the comma, colon, full stop, closing bracket or quotation mark behind it.",
            "why": "In print the mark may be torn from its word to the next line.",
            "bad": "resolution: on school libraries\n\ntext: The schools , large and small , are open.\n",
            "good": "resolution: on school libraries\n\ntext: The schools, large and small, are open … on a scale of 1 : 10.\n",
            "limits": "The custom of other languages: French, which asks for spaces before some marks, is known by the property `language`. It is silent on ellipses, ratios, blanks to be filled in and names such as .NET."
        }
    },
    "space-after-punctuation": {
        "ru": {
            "what": "Запятая, точка с запятой, двоеточие или точка, за которой слово следует вплотную.",
            "why": "Слипшиеся слова не находит поиск, и они не переносятся на новую строку.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Библиотеки г.Твери обсуждались в группах.На завершающем занятии,как и прежде, были гости.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Библиотеки г. Твери обсуждались в группах. На завершающем занятии выступил А.С. Иванов, т.е. гость.\n",
            "limits": "Не часть ли имени эта точка: правило молчит об инициалах («С.Кравцов»), адресах, кодах, формулах и о строчной букве после точки."
        },
        "en": {
            "what": "A comma, semicolon, colon or full stop with the next word right behind it.",
            "why": "Words that run together are not found by a search and not divided at the end of a line.",
            "bad": "resolution: on school libraries\n\ntext: The libraries were discussed in groups.They are open,free and new.\n",
            "good": "resolution: on school libraries\n\ntext: The libraries were discussed in groups. They are open 10:30–17:00, free and new, as www.libraries.example says.\n",
            "limits": "Whether a full stop belongs to a name: it is silent on initials (“С.Кравцов”), addresses, codes, formulas, and on a small letter behind a full stop."
        }
    },
    "doubled-words": {
        "ru": {
            "what": "Слово или словосочетание до четырех слов написано дважды подряд, в одной строке или в соседних.",
            "why": "Такие повторы остаются после копирования и правки, а глаз их не замечает.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Фонды пополнены на 2025/2026 учебный год учебный год.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Участники сказали, что что бы ни случилось, они будут открывать залы снова и снова и снова.\n",
            "limits": "Не намеренный ли это повтор: тогда отключите правило на этой строке. Слова, которые законно стоят дважды («что что», «то то»), имена, числа и слова с собственным выделением пропускаются."
        },
        "en": {
            "what": "A word, or a phrase of up to four words, that is written twice in a row, on one line or on two.",
            "why": "Such repetitions are left by copying and editing, and the eye passes over them.",
            "bad": "resolution: on school libraries\n\ntext: The libraries are open in the school year the school year.\n",
            "good": "resolution: on school libraries\n\ntext: What had had to be repaired in Walla Walla was repaired again and again and again.\n",
            "limits": "Whether a repetition is meant for effect: add it to a suppression. Words that may rightly stand twice (“had had”, “that that”), names, numbers and words with marks of their own are passed over."
        }
    },
    "word-leftovers": {
        "ru": {
            "what": "Следы, которые текстовый редактор оставляет в скопированном тексте: `[bookmark: …]`, потерянные ссылки, `**` без пары, мягкие переносы, знаки без ширины и управляющие символы.",
            "why": "Они попадают в печать или прячутся внутри слов, и поиск этих слов не находит.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: [bookmark: _GoBack]Библиотеки открыты.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Библиотеки* **открыты**.\n\n\\* Все до одной.\n",
            "limits": "Не сноска ли это, сделанная вручную: если в файле есть одиночные звездочки такого рода, двойные не трогаются. Соединители, без которых не обойтись другим письменностям и рисункам, верны."
        },
        "en": {
            "what": "What a word processor leaves in copied text: `[bookmark: …]`, lost references, `**` without a pair, soft hyphens, characters without width and control characters.",
            "why": "They are printed, or they hide in words and keep a search from finding them.",
            "bad": "resolution: on school libraries\n\ntext: [bookmark: _GoBack]The libraries are open.\n",
            "good": "resolution: on school libraries\n\ntext: The libraries* are **open**.\n\n\\* All of them.\n",
            "limits": "Whether a star is a footnote made by hand: where the file has single stars of that kind, pairs of stars are left alone. Joiners that other scripts and pictures need are right."
        }
    },
    "cut-paragraph": {
        "ru": {
            "what": "Абзац или пункт кончается без знака, а следующий абзац начинается со строчной буквы. Исправление соединяет их.",
            "why": "Предложение разорвано границей страницы или распознаванием; таким оно и осталось бы в печати, а пункт потерял бы конец.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Участники рассмотрели пополнение фондов книгами и журналами в библиотеках\n\nвсех школ района.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Участники рассмотрели пополнение фондов книгами и журналами в библиотеках всех школ района.\n",
            "limits": "Не заголовок ли короткая строка и не подлежащее ли, сказуемое которого стоит ниже («Съезд», «постановляет:»): строки короче 60 знаков, строки прописными и названия приложений пропускаются, как и все, что кончается запятой."
        },
        "en": {
            "what": "A paragraph or item that ends without a mark, above a paragraph that begins with a small letter. The fix joins them.",
            "why": "A page break or a scanner cut the sentence in two; in print it would stay so, and an item would lose its end.",
            "bad": "resolution: on school libraries\n\ntext: The participants considered the renewal of books and magazines in the libraries\n\nof all schools of the district.\n",
            "good": "resolution: on school libraries\n\ntext: The participants considered the renewal of books and magazines in the libraries of all schools of the district.\n",
            "limits": "Whether a short line is a heading or a subject with its verb below (“The Conference”): lines under 60 characters, lines in capitals and titles of annexes are passed over, and so is what ends with a comma."
        }
    },
    "dashes": {
        "ru": {
            "what": "Тире без одного из пробелов; как сведение — дефис между пробелами, где нужно тире, и дефис в промежутке лет или дней, если в других промежутках файла стоит тире, а в других учебных годах — косая черта.",
            "why": "Тире, прилипшее к слову, читается как дефис. В печати тире между словами ставятся сами, но текст читают и в исходном виде.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Цель –новые книги – ясна.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Научно-практическая цель — новые книги — ясна на 2025–2026 годы и на 2025/2026 учебный год.\n",
            "limits": "Что значит дефис рядом с цифрой или одиночной буквой: это может быть минус, формула или номер. Слова, соединенные тире без пробелов, могут быть маршрутом или промежутком. Промежуток в кавычках не исправляется: он стоит в чужом названии."
        },
        "en": {
            "what": "A dash without one of its spaces; as information, a hyphen between spaces where a dash belongs, and a hyphen in a range of years or days where other ranges of the file have a dash, or other school years a stroke.",
            "why": "A dash that sticks to a word reads like a hyphen. Print sets the dashes between words by itself, but the text is also read as it is.",
            "bad": "resolution: on school libraries\n\ntext: The aim –new books – is clear.\n",
            "good": "resolution: on school libraries\n\ntext: The well-known aim – new books – is clear for 2025–2026, from Port Aldren to Upper Oakham.\n",
            "limits": "What a hyphen beside a digit or a single letter means: it may be a minus, a formula or a number of something. Words joined by a dash without any space may be a route or a range. A range in quotation marks gets no fix, because it stands in the title of something else."
        }
    },
    "mixed-alphabet": {
        "ru": {
            "what": "Латинские буквы внутри русского слова или русские внутри латинского, если все они неотличимы с виду; римские числа, набранные русскими буквами.",
            "why": "Глаз этого не видит, но поиск такое слово не находит, а проверка орфографии его не знает.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Прошла ХХIV конференция школьных библиотек.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Прошла XXIV конференция школьных библиотек и IT-кубов.\n",
            "limits": "Не намеренно ли смешаны алфавиты в коде: слова из двух букв и слова из прописных, которые одинаковы в обоих алфавитах, пропускаются."
        },
        "en": {
            "what": "Latin letters inside a Cyrillic word, or Cyrillic ones inside a Latin word, where all of them have twins that look the same; Roman numerals in Cyrillic letters.",
            "why": "The eye does not see it, but a search does not find the word, and the spelling checker does not know it.",
            "bad": "resolution: on school libraries\n\ntext: The schооl libraries are open.\n",
            "good": "resolution: on school libraries\n\ntext: The school libraries of the IT-кубы are open.\n",
            "limits": "Whether a code is meant to mix alphabets: words of two letters and words of capitals that look the same in both alphabets are passed over."
        }
    },
    "dates-agree": {
        "ru": {
            "what": "Предложение раздела `мероприятие` о том, когда оно прошло, называет день за пределами `даты` того же раздела.",
            "why": "Факт, записанный дважды, в одном месте неверен, и неизвестно, в каком. Напишите в предложении `\\мероприятие.даты` — и он записан один раз.",
            "bad": "резолюция: о школьных библиотеках\n\nмероприятие: С 19 июля по 27 августа 2019 года проводилось совещание библиотекарей.\n  даты: 27 августа 2019 г.\n",
            "good": "резолюция: о школьных библиотеках\n\nмероприятие: \\мероприятие.даты проходило совещание библиотекарей. Пленарное заседание состоялось 27 августа 2019 года.\n  даты: 20–27 августа 2019 г.\n",
            "limits": "Какая из двух дат одного предложения относится к мероприятию. Правило говорит лишь там, где в предложении одна дата с годом и это не дата документа; часть срока — не ошибка."
        },
        "en": {
            "what": "The sentence of an `event` that says when it took place gives a day outside the `dates` of the same section.",
            "why": "A fact that is stated twice is wrong in one place, and nobody knows in which. Write `\\event.dates` in the sentence, and it is stated once.",
            "bad": "resolution: on school libraries\n\nevent: The Congress of Librarians met in Port Aldren from 18 to 20 September 2024.\n  dates: 18–20 September 2025\n",
            "good": "resolution: on school libraries\n\nevent: The Congress of Librarians met in Port Aldren on \\event.dates. Its plenary took place on 20 September 2025.\n  dates: 18–20 September 2025\n",
            "limits": "Which of two dates in one sentence is that of the event. It speaks only where the sentence has one date with its year, which is not that of a paper; a part of the time is right."
        }
    },
    "count-agrees": {
        "ru": {
            "what": "Предложение раздела `участники` называет другое число людей, чем свойство `число` под ним.",
            "why": "Напечатанное число и число в данных увидят разные читатели; одно из них неверно.",
            "bad": "резолюция: о школьных библиотеках\n\nучастники: Приняли участие более 120 человек из 23 школ.\n  число: более 130\n",
            "good": "резолюция: о школьных библиотеках\n\nучастники: Приняли участие более 120 человек из 23 школ, в том числе 15 гостей.\n  число: более 120\n",
            "limits": "Как складываются несколько чисел: если людей считают дважды, правило молчит, как и тогда, когда число из данных есть где-нибудь в тексте. Слова «более» и «около» не сравниваются."
        },
        "en": {
            "what": "The sentence of `participants` counts other people than the property `count` below it.",
            "why": "The printed number and the number in the data reach different readers; one of them is wrong.",
            "bad": "resolution: on school libraries\n\nparticipants: Over 120 people from 23 schools attended.\n  count: over 130\n",
            "good": "resolution: on school libraries\n\nparticipants: Over 120 people from 23 schools attended, among them 15 guests.\n  count: over 120\n",
            "limits": "What several numbers of people add up to: with more than one it is silent, and so it is where the number of the data stands anywhere in the text. It does not compare “over” and “about”."
        }
    },
    "theme-agrees": {
        "ru": {
            "what": "В названии резолюции или в предложении о мероприятии в кавычках стоят почти те же слова, что в свойстве `тема`.",
            "why": "Тему повторит каждый, кто сошлется на документ; у нее должен быть один вид.",
            "bad": "резолюция: форума «Сельская школа как центр жизни»\n\nмероприятие: Форум прошел в мае.\n  тема: Сельская школа как центр района\n",
            "good": "резолюция: форума «Сельская школа как центр района»\n\nмероприятие: Форум прошел в мае в лицее «Центр».\n  тема: Сельская школа как центр района\n",
            "limits": "Не тема ли имелась в виду в совсем других словах: правило говорит, только если совпадают две трети слов. Прописные буквы, знаки и сокращенная тема не в счет."
        },
        "en": {
            "what": "The title of the resolution or the sentence about the event has in quotation marks almost the same words as the property `theme`.",
            "why": "The theme is quoted by everyone who cites the document; it should have one form.",
            "bad": "resolution: of the Congress “Memory is within Reach”\n\nevent: The Congress met in Port Aldren.\n  theme: Memory within Reach\n",
            "good": "resolution: of the Congress “Memory within Reach”\n\nevent: The Congress met in Port Aldren at the school “Reach and Memory”.\n  theme: Memory within Reach\n",
            "limits": "Whether quite other words are meant to be the theme: it speaks only where two thirds of the words are the same. Capitals, marks and a shortened theme make no difference."
        }
    },
    "body-name": {
        "ru": {
            "what": "Фраза, которая открывает решения, называет другой орган, чем остальная резолюция: в тексте — секция, а «Участники конференции выделили:».",
            "why": "Читатель должен знать, кто решает. Такие названия остаются, когда текст скопирован из резолюции другого мероприятия.",
            "bad": "резолюция: секции «Чтение в школе»\n\nтекст: Доклады обсуждались участниками секции.\n\nприоритеты: Участники конференции выделили приоритеты:\n  - пополнение фондов;\n  - работа читальных залов.\n",
            "good": "резолюция: секции «Чтение в школе»\n\nтекст: Доклады обсуждались участниками секции. Участники конференции ознакомятся с ними.\n\nприоритеты: Участники секции выделили приоритеты:\n  - пополнение фондов;\n  - работа читальных залов.\n",
            "limits": "Не говорит ли секция от имени всей конференции. Правило смотрит только на фразы с двоеточием на конце и на названия, которые есть в тексте еще где-то; о других органах говорить можно."
        },
        "en": {
            "what": "The phrase that leads the decisions names another body than the rest of the resolution: a section in the title, a conference in “Участники конференции выделили:”; a Congress above, an Assembly below.",
            "why": "The reader must know who decides. Such names are left when a text is copied from the resolution of another meeting.",
            "bad": "resolution: on school libraries\n\npreamble: The Congress considered the reports.\n\ndecisions: The Assembly decides to:\n  - buy new books;\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n\npreamble: The Congress considered the reports. The Assembly had approved them.\n\ndecisions: The Congress decides to:\n  - buy new books;\n  - open the reading rooms.\n",
            "limits": "Whether a section speaks for its whole conference. It looks only at phrases that end with a colon, and at names that the text uses elsewhere; other bodies may be spoken of."
        }
    },
    "term-declared": {
        "ru": {
            "what": "Сокращение из двух и более прописных букв, которое в тексте не раскрыто и не объявлено. О каждом сообщается один раз в файле, на первом месте.",
            "why": "Резолюцию прочтут в других учреждениях и в другие годы.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Рассмотрены выводы РСОКО.\n",
            "good": "термин \\рсоко: региональная система оценки качества образования\n  кратко: РСОКО\n\nрезолюция: о школьных библиотеках\n\nтекст: Рассмотрены выводы \\рсоко и Центра непрерывного мастерства (далее — ЦНМ) по ГОСТ. Доклад ЦНМ одобрен.\n",
            "limits": "Какие сокращения этим читателям известны. Общеизвестные, виды учреждений, коды, числа, заголовки прописными и названия в кавычках пропускаются."
        },
        "en": {
            "what": "An abbreviation of two or more capitals that the text never expands and no declaration names. Each is reported once a file, where it first stands.",
            "why": "The resolution goes to readers of other institutions and years.",
            "bad": "resolution: on school libraries\n\ntext: The report of the NRDA was considered.\n",
            "good": "term \\nrda: Northern Rivers Data Archive\n  short: NRDA\n\nresolution: on school libraries\n\ntext: The report of the \\nrda and that of the District Library Board (DLB) were considered by the UN. The DLB agreed.\n",
            "limits": "Which abbreviations these readers know. Those that everyone knows, kinds of institutions, codes, numerals, headings in capitals and names in quotation marks are passed over."
        }
    },
    "party-case": {
        "ru": {
            "what": "Адресат записан словами, и это название объявленной организации в именительном или другом объявленном падеже, но не в дательном. Правило смотрит в файл и в подключенные реестры. Исправление ставит объявленную форму дательного падежа.\n\nТакже необъявленный адресат, который заведомо стоит не в дательном падеже («Министерство просвещения»), и упоминание организации без объявленного дательного падежа: напечатался бы именительный. Дательный падеж, который тогда предлагает правило, образован по грамматике, его должен проверить автор; `--fix` сам его не ставит.",
            "why": "Слова после `кому` печатаются как есть и должны отвечать на вопрос «кому?». Упоминание `\\имя` само встает в дательный падеж.",
            "bad": "организация \\отдел: Отдел образования района\n  дат: Отделу образования района\n\nрезолюция: о школьных библиотеках\n\nрекомендации: Участники просят:\n\nкому: Отдел образования района\n  - пополнить библиотеки, как обещал \\отдел.\n",
            "good": "организация \\отдел: Отдел образования района\n  дат: Отделу образования района\n\nрезолюция: о школьных библиотеках\n\nрекомендации: Участники просят:\n\nкому: \\отдел\n  - пополнить библиотеки.\n",
            "limits": "Какой падеж имелся в виду, если форма подходит и для дательного («Администрации районов»); как склоняется слово, которого нет в словаре или которое в нем не склоняется («Бюро», «Минпросвещения», «Музей-заповедник»); как склоняются имена людей. Правило молчит, если слова выше требуют вопроса «кого?» («просят») и если ничто рядом не говорит, какой падеж нужен."
        },
        "en": {
            "what": "An addressee written in words that are a declared organization's name, or one of its declared cases, but not its declared dative. It looks at the file and at the registries it uses. The fix puts the declared dative.\n\nIn Russian also an addressee that no declaration speaks of and that is certainly no dative («Министерство просвещения»), and a mention whose organization has no declared dative, so that its nominative would be printed. The dative that the rule proposes then is made by the grammar, for the author to look at; `--fix` leaves it alone.",
            "why": "What stands after `to` is printed as it is written, and in Russian it answers «кому?». A mention, `\\id`, is put into the dative by itself.",
            "bad": "organization \\council: Northern Council\n  dat: Northern Councilii\n\nresolution: on river data\n\nrecommendations: The congress asks:\n\nto: Northern Council\n  - to keep the data, see \\council.\n",
            "good": "organization \\council: Northern Council\n  dat: Northern Councilii\n\nresolution: on river data\n\nrecommendations: The congress asks:\n\nto: \\council\n  - to keep the data.\n",
            "limits": "What may be a dative as well as another case («Администрации районов»), how a word is declined that the Russian dictionary does not have, or has without its cases («Бюро», «Минпросвещения», «Музей-заповедник»), and the names of persons. It is silent where the words above ask «кого?» (“просят”), and where nothing near tells which case they ask for."
        }
    },
    "party-name": {
        "ru": {
            "what": "Название почти совпадает с названием объявленной организации: одно слово написано с ошибкой, одно-два слова в середине пропущены или первые слова названия в кавычках заменены их начальными буквами. Правило смотрит в файл и в подключенные реестры.",
            "why": "Орган, названный тремя способами, выглядит как три органа. Упоминайте его через `\\имя`, и название будет записано один раз.",
            "bad": "организация \\министерство: Министерство образования и науки Тверской области\n\nрезолюция: о школьных библиотеках\n\nтекст: План Министерства образования Тверской области принят. Его подготовило \\министерство.\n",
            "good": "организация \\министерство: Министерство образования и науки Тверской области\n\nрезолюция: о школьных библиотеках\n\nтекст: План Министерства образования и науки Тверской области принят. Его подготовило \\министерство.\n",
            "limits": "Нет ли другой организации с почти таким же названием: объявите и ее, и обе будут известны. Падежи не в счет — ни в названии, ни в слове с опечаткой. Слово, которое есть в словаре, считается другим словом, а не опечаткой; названия из одного-двух слов пропускаются."
        },
        "en": {
            "what": "A name that is nearly that of a declared organization: one word misspelt, one or two words in the middle left out, or initials in place of the first words of the name in quotation marks. It looks at the file and at the registries it uses.",
            "why": "A body named in three ways looks like three bodies. Mention it as `\\id`, and its name is written once.",
            "bad": "organization \\archive: Northern Rivers Data Archive\n\nresolution: on river data\n\ntext: The Northern Rivars Data Archive keeps the data. See also the \\archive.\n",
            "good": "organization \\archive: Northern Rivers Data Archive\n\nresolution: on river data\n\ntext: The Northern Rivers Data Archive keeps the data. See also the \\archive and the Northern Data Office.\n",
            "limits": "Whether another body of nearly the same name exists: declare it too, and both are known. The cases of Russian words make no difference, neither in the name nor in the misspelt word. A word that the dictionary has is another word, not a misspelt one; names of one or two words are passed over."
        }
    },
    "duplicate-recommendation": {
        "ru": {
            "what": "Пункт для одного адресата дословно или почти дословно повторяет пункт для другого адресата той же резолюции.",
            "why": "Каждый будет ждать другого. Один общий пункт скажет, кто делает это вместе.",
            "bad": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\n  - открыть читальные залы по вечерам.\n\nкому: Администрациям районов\n  - открыть читальные залы по вечерам.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: Директорам школ\nкому: администрациям районов\n  - открыть читальные залы по вечерам.\n",
            "limits": "Не должен ли каждый адресат исполнить все сам. Правило ищет одинаковые пункты и общие отрезки от десяти слов, которые составляют большую часть более короткого пункта."
        },
        "en": {
            "what": "An item for one addressee that repeats, word for word or in most of its words, an item for another one of the same resolution.",
            "why": "Each of them will wait for the other. One joint item says who does it together.",
            "bad": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: Schools\n  - open the reading rooms in the evening.\n\nto: Town councils\n  - open the reading rooms in the evening.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: Schools\nto: town councils\n  - open the reading rooms in the evening.\n",
            "limits": "Whether each addressee is to do the whole by itself. It looks for equal items, and for a run of ten words that makes most of the shorter item."
        }
    },
    "long-item": {
        "ru": {
            "what": "Пункт длиннее 600 знаков или пункт, в котором три и более частей разделены знаком «;».",
            "why": "Кто отчитывается за такой пункт, отчитается за его первую часть.",
            "bad": "резолюция: о школьных библиотеках\n\nрешения: Конференция решила:\n  - купить новые книги; открыть читальные залы; выдавать журналы на дом;\n  - сообщить об исполнении.\n",
            "good": "резолюция: о школьных библиотеках\n\nрешения: Конференция решила:\n  - сделать библиотеки доступными для всех:\n    а) купить новые книги (рассказы; стихи; пьесы);\n    б) открыть читальные залы;\n  - сообщить об исполнении.\n",
            "limits": "Можно ли исполнить части порознь. То, что стоит в скобках и кавычках, не делится."
        },
        "en": {
            "what": "An item of more than 600 characters, or one that holds three parts or more divided by “;”.",
            "why": "Who is to report on such an item reports on its first part.",
            "bad": "resolution: on school libraries\n\ndecisions: The Conference decides to:\n  - buy new books; open the reading rooms; lend magazines;\n  - report on it.\n",
            "good": "resolution: on school libraries\n\ndecisions: The Conference decides to:\n  - make the libraries open to all:\n    a) buy new books (stories; poems; plays);\n    b) open the reading rooms;\n  - report on it.\n",
            "limits": "Whether the parts can be carried out apart. What stands in brackets and quotation marks is not divided."
        }
    },
    "typography": {
        "ru": {
            "what": "Написания, которых не знает обычай печати: удвоенные сокращения с точкой внутри («г.г.»), знак номера без пробела или удвоенный, длинные наращения («5-ый»), наращения у римских чисел, пропущенные и лишние точки в сокращениях, единицы, прилипшие к числам, удвоенные знаки препинания, «из за» без дефиса.",
            "why": "Читатель принимает такое за небрежность. В печати это само не исправляется: букв и цифр автора она не меняет. Неразрывные пробелы, тире и кавычки она ставит сама, и о них правило молчит.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: Участники из г.г. Твери и Орла обсудили школу №5 и 5-ый класс.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: Участники из гг. Твери и Орла обсудили школу № 5 и 5-й класс.\n",
            "limits": "Других обычаев: если у вас принято писать «5 млн. рублей» с точкой, назовите это в параметре `allowed`. Слова в кавычках правило пропускает: названия таковы, какими их дали владельцы."
        },
        "en": {
            "what": "Ways of writing that the customs of print do not know: doubled abbreviations with a stop inside, number signs without their space or doubled, long endings behind digits, endings behind Roman numerals, full stops that are missing or too many in shortened words, units stuck to their numbers, doubled marks; in English also ordinals such as “21th” and “e.g” without its stop.",
            "why": "A reader takes such slips for carelessness. Print cannot repair them silently, because letters and digits of the author never change there; non-breaking spaces, dashes and quotation marks it sets by itself, and the rule says nothing of them.",
            "bad": "resolution: on school libraries\n\ntext: The libraries open on the 21th of May, e.g in room No.5.\n",
            "good": "resolution: on school libraries\n\ntext: The libraries open on the 21st of May, e.g. in room No. 5.\n",
            "limits": "Other customs: where yours has “5 млн. рублей” with the stop, say so by the option `allowed`. What stands in quotation marks is passed over, because titles are as their owners write them."
        }
    },
    "spelling": {
        "ru": {
            "what": "Слова, которых нет в словаре того языка, на котором написана резолюция, и то, что могло иметься в виду; а также два слова, слипшиеся в одно: предлагается пробел между ними.\n\nПравило работает в редакторе. Команда `rezo check` применяет его, только если проект назначил ему важность: при проверке на сервере некому сказать, что слово верное.\n\nИзвестны все формы слов из словаря, слова объявленных названий, терминов и актов в любой форме и слова из списка `words` в файле `rezo.config.json`: регистр букв не важен, слово из списка известно и в других своих формах, а запись `кванто*` означает все слова с таким началом.",
            "why": "Ошибка в слове роняет авторитет документа, а поиск такое слово не находит. Слипшиеся слова появляются при вставке текста, и глаз по ним скользит.",
            "bad": "резолюция: о школьных библиотеках\n\nтекст: В рамках конференциирассмотрены вопросы управления качестом.\n",
            "good": "резолюция: о школьных библиотеках\n\nтекст: В рамках конференции рассмотрены вопросы цифровизации внутришкольных библиотек Светлореченска.\n",
            "limits": "Не имя ли это: слово с прописной буквы в середине предложения, рядом с инициалами или после кавычки пропускается, а в начале предложения — тоже, если до известного слова ему не хватает больше одной буквы. Не сокращение ли это: слова из шести и менее прописных букв и короткие слова с точкой пропускаются. Не то слово, которое само есть в словаре («по» вместо «под»), правило не находит."
        },
        "en": {
            "what": "Words that the dictionary of the resolution's language does not have, with what may have been meant; also two words that were run together, with the space between them proposed.\n\nThe rule works in the editor. `rezo check` runs it only where the project gives it a severity: in a pipeline nobody is there to say that a word is right.\n\nKnown are all forms of the words in the dictionary, the words of declared names, terms and acts in any form, and those that the project lists under `words` in `rezo.config.json`: case does not count, a listed word is known in its other forms too, and `nano*` stands for every word that begins so.",
            "why": "A misspelt word costs the document its authority, and nobody searches for it. Words run together come from pasting, and the eye slides over them.",
            "bad": "resolution: on school libraries\n\ntext: The librarries are open in theevening.\n",
            "good": "resolution: on school libraries\n\ntext: The libraries of Port Aldren are open in the evening.\n",
            "limits": "Names: a word with a capital in the middle of a sentence, beside initials or behind a quotation mark is passed over, and so is one at the beginning of a sentence unless a single letter makes it a known word. Abbreviations: words of up to six capitals and short words with a full stop are passed over. A wrong word that is a word (“form” for “from”) is not found."
        }
    },
    "suppression-used": {
        "ru": {
            "what": "Комментарий `// резо-выкл правило` (или `// резо-выкл-файл правило`), когда это правило здесь ничего не находит, когда такого правила нет или оно не названо.",
            "why": "Забытое отключение скроет следующую ошибку в том же месте.",
            "bad": "резолюция: о школьных библиотеках\n\n// резо-выкл unknown-keyword\nрекомендации: Участники рекомендуют:\n  - открыть читальные залы.\n",
            "good": "резолюция: о школьных библиотеках\n\nрекомендации: Участники рекомендуют:\n\nкому: школам\n  - открыть читальные залы.\n\n// резо-выкл addressee-has-recommendations\nкому: Совету\n",
            "limits": "Заговорит ли завтра правило, которое молчит сегодня, — например когда изменится реестр."
        },
        "en": {
            "what": "A comment `// rezo-off rule` (or `// rezo-off-file rule`) whose rule finds nothing there, does not exist, or is not named.",
            "why": "A suppression that is left behind would hide the next mistake in that place.",
            "bad": "resolution: on school libraries\n\n// rezo-off unknown-keyword\nrecommendations: The Conference recommends:\n  - open the reading rooms.\n",
            "good": "resolution: on school libraries\n\nrecommendations: The Conference recommends:\n\nto: schools\n  - open the reading rooms.\n\n// rezo-off addressee-has-recommendations\nto: the board\n",
            "limits": "Whether a rule that is silent today will speak tomorrow, when a registry changes."
        }
    }
};
