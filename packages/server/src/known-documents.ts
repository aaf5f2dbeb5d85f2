import { URI } from 'langium';
import { ResponseError, type Connection } from 'vscode-languageserver';

type Handler = (...given: readonly unknown[]) => unknown;

/** Handlers of requests are registered by `onHover` and the like, or by `on`, `onDelta` of a feature; those of notifications by these. */
const notifications = /^on(?:Did|Will|Initialize|Shutdown|Exit|Notification|Progress|Request|Unhandled)/u;

/**
 * The connection as Langium sees it: what is asked about a document that nobody knows is answered by nothing, where Langium
 * would answer with an error or read a file that is none of the workspace's. Diagnostics are sent by us.
 */
export function withKnownDocuments(connection: Connection, isKnown: (uri: URI) => boolean): Connection {
    return guard(connection, given => answerKnown(given, isKnown), new Map<PropertyKey, unknown>([['sendDiagnostics', () => Promise.resolve()]]));
}

function guard<T extends object>(target: T, wrap: (handler: Handler) => Handler, own: ReadonlyMap<PropertyKey, unknown> = new Map()): T {
    return new Proxy(target, {
        get(object, key) {
            if (own.has(key)) return own.get(key);
            const value: unknown = Reflect.get(object, key);
            if (key === 'languages' || (typeof value === 'object' && value !== null && 'on' in value && key !== 'window')) return guard(value as object, wrap);
            if (typeof value !== 'function') return value;
            if (typeof key !== 'string' || !/^on(?:[A-Z]|$)/u.test(key) || notifications.test(key)) return (value as Handler).bind(object);
            return (...given: readonly unknown[]): unknown => (value as Handler).apply(object, given.map(one => typeof one === 'function' ? wrap(one as Handler) : one) as unknown[]);
        },
    });
}

function answerKnown(handler: Handler, isKnown: (uri: URI) => boolean): Handler {
    return async (params, ...rest) => {
        const uri = documentOf(params);
        if (uri && !isKnown(uri)) return null;
        try {
            const answer = await handler(params, ...rest);
            return answer instanceof ResponseError ? orNothing(answer, uri) : answer;
        } catch (error) {
            return orNothing(error, uri);
        }
    };

    /** Whatever has failed, there is nothing to say of a document that was closed while the answer was being made. */
    function orNothing(error: unknown, uri: URI | undefined): null {
        if (uri && !isKnown(uri)) return null;
        throw error;
    }
}

function documentOf(params: unknown): URI | undefined {
    const document = (params as { readonly textDocument?: { readonly uri?: unknown } } | null | undefined)?.textDocument;
    return typeof document?.uri === 'string' ? URI.parse(document.uri) : undefined;
}
