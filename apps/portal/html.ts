/** A piece of HTML that is safe to put into a page: made only by `html`, so that text can never pass for it. */
export type Html = { readonly markup: string };

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const isMany = (part: Part): part is readonly Part[] => Array.isArray(part);

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isMany(part) ? part.map(write).join('') : part.markup;
}

/**
 * Template for HTML: everything put in is escaped unless it was made by `html` itself; lists are
 * joined; nothing comes of null, undefined and false. Attribute values must stand in quotes.
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: pieces.map((piece, place) => piece + write(parts[place])).join('') };
}

/** For markup of our own that is no text of anybody, such as the style sheet. */
export const trustedHtml = (markup: string): Html => ({ markup });

/** An address for `href`: only ways inside this site, or web addresses; anything else (`javascript:`) leads home. */
export function safeHref(address: string): string {
  return /^(?:\/(?![/\\])|https?:\/\/|#|\?)/.test(address) ? address : '/';
}
