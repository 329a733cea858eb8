// What comes along when a text is pasted from a word processor or a page: its soft line breaks and separators are
// line breaks here, other control characters and marks without width are nothing.
// oxlint-disable-next-line no-control-regex -- these very characters are looked for
const BREAKS = /\r\n?|[\u000b\u000c\u2028\u2029]/gu;
// oxlint-disable-next-line no-control-regex -- these very characters are taken out
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu;

/** What somebody typed or pasted, as it may be kept: no character that nobody sees and a server refuses. */
export const typedText = (text: string): string => text.replace(BREAKS, '\n').replace(UNSEEN, '').replaceAll('\u00a0', ' ');
