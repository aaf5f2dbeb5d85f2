/** The words with which recommendations and operative paragraphs begin. */
import type { DialectId } from '../../dialects/index.js';

export interface OpeningPhrases {
    /** What an item under an addressee begins with: it says what the addressee is to do. */
    readonly tasks: readonly string[];
    /** What an item of the operative part begins with, in italics; empty where it begins as a task does. */
    readonly operative: readonly string[];
}

const listed = (text: string): readonly string[] => text.split(/[,\n]/u).map(phrase => phrase.trim()).filter(phrase => phrase !== '');

export const openingPhrases: Readonly<Record<DialectId, OpeningPhrases>> = {
    ru: {
        tasks: listed(`
            обеспечить, продолжить, организовать, провести, разработать, создать, рекомендовать, считать, признать, утвердить,
            одобрить, поручить, принять, рассмотреть, подготовить, включить, внести, внедрить, выделить, предусмотреть,
            поддержать, содействовать, способствовать, усилить, активизировать, расширить, повысить, развивать, совершенствовать, использовать,
            обобщить, распространить, опубликовать, разместить, направить, представить, сообщить, информировать, доложить, привлечь,
            осуществлять, осуществить, проводить, проработать, сформировать, определить, установить, изучить, проанализировать, учесть,
            обратить внимание, обратиться, просить, предложить, инициировать, координировать, контролировать, сохранить, завершить, ускорить,
            открыть, объединить, обновить, оказать содействие, принять меры, принять участие
        `),
        operative: [],
    },
    en: {
        tasks: listed(`
            ensure, establish, continue, develop, provide, promote, support, strengthen, adopt, consider, encourage, facilitate,
            improve, include, introduce, implement, organize, prepare, publish, recognize, review, submit, report, take measures,
            allocate, appoint, coordinate, cooperate, create, draft, enhance, exchange, expand, integrate, keep, maintain, monitor,
            open, preserve, raise awareness, set up, share, train
        `),
        operative: listed(`
            Requests, Calls upon, Encourages, Invites, Urges, Recommends, Decides, Welcomes, Reaffirms, Affirms, Notes, Notes with appreciation,
            Takes note of, Takes note with appreciation of, Expresses its appreciation, Expresses its concern, Emphasizes, Stresses, Recognizes,
            Acknowledges, Acknowledges with appreciation, Endorses, Approves, Adopts, Authorizes, Appeals to, Commends, Condemns, Confirms,
            Declares, Designates, Directs, Draws attention to, Further requests, Further invites, Instructs, Proclaims, Proposes, Reiterates,
            Reminds, Resolves, Supports, Thanks, Underlines, Strongly urges, Also requests, Decides to remain seized of the matter
        `),
    },
};
