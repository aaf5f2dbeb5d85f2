/** Characters that have no place in an address, and a percent sign that does not begin a code. */
const unsafe = /[\s"<>\\^`{|}[\]]|%(?![\dA-Fa-f]{2})/gu;

/** For addresses outside ASCII. Made when one is met: Unicode patterns take milliseconds of every start, and hardly any address needs them. */
const web = (): RegExp => /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?(?::\d{1,5})?(?:[/?#].*)?$/iu;
const mail = (): RegExp => /^mailto:[^\s@/?#:]+@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?(?:\?.*)?$/iu;

const plainWeb = /^https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#].*)?$/i;
const plainMail = /^mailto:[^\s@/?#:]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?(?:\?.*)?$/i;

/**
 * The address that a link may have: http, https or mailto, with a host and without a login; undefined for anything else,
 * which is then printed as text.
 */
export function safeHref(href: string): string | undefined {
    const plain = /^[\x21-\x7e]+$/.test(href);
    // Browsers drop these before they look at the scheme.
    if (!plain && /[\p{Cc}\p{Cs}\p{Cf}\s]/u.test(href)) return undefined;
    if (!(plain ? plainWeb.test(href) || plainMail.test(href) : web().test(href) || mail().test(href)) || /\.\.|\.-|-\./u.test(href.split(/[/?#]/u)[2] ?? '')) return undefined;
    return href.replace(unsafe, mark => encodeURIComponent(mark));
}

/** A relative path as an address: each step encoded, and never a scheme. */
export function relativeHref(path: string): string {
    const encoded = path.replaceAll('\\', '/').toWellFormed().split('/').map(encodeURIComponent).join('/');
    return encoded.replace(/^\/+/u, '') || '.';
}
