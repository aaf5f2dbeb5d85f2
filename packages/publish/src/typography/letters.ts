/** All that typography may put in, take out or exchange: spaces, quotation marks and apostrophes, dashes, dots. */
const changeable = /[\s"'«»“”„‘’‚.…–—-]+/g;

/** Whether two texts differ in nothing else: every letter, digit and other sign is there, in its order. */
export function sameWords(left: string, right: string): boolean {
    return left.replace(changeable, '') === right.replace(changeable, '');
}
