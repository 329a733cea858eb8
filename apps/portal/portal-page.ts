import { readFileSync } from 'node:fs';
import { portalEn } from '#platform/texts/portal-en.ts';
import { type PortalTexts, portalZhCn } from '#platform/texts/portal-zh-cn.ts';
import { type Html, html, safeHref, trustedHtml } from './html.ts';

export type PortalLocale = 'zh-CN' | 'en';
export type PortalLink = { readonly href: string; readonly label: string };

/** How this reader wants the pages; carried from page to page in the address, so that it works without cookies. */
export type PortalView = {
  readonly elder: boolean;
  readonly locale: PortalLocale;
  /** The place whose pages are read; undefined where it is the only or the first one. */
  readonly place?: string | undefined;
};

export type PortalPage = {
  readonly title: string;
  /** How the congress is called, e.g. 澜溪市人大. */
  readonly house: string;
  /** Path and query of the page as asked for. */
  readonly address: string;
  readonly view: PortalView;
  /** Only sections that exist: a room that is not built has no door. */
  readonly nav: readonly PortalLink[];
  readonly body: Html;
  readonly office?: string;
  /** 备案编号, where the site has one; nothing is invented. */
  readonly filing?: string | undefined;
  readonly description?: string;
  /** Other places on this installation: address and name. */
  readonly places?: readonly PortalLink[];
  /** Lets search engines keep one address of a page that has several. */
  readonly canonical?: string;
  readonly isMissing?: boolean;
};

/** Inlined, so that a page is one answer of the server: half a second on an old phone. */
export const PORTAL_STYLE = readFileSync(new URL('./portal.css', import.meta.url), 'utf8');

const TEXTS: Readonly<Record<PortalLocale, PortalTexts>> = { 'zh-CN': portalZhCn, en: portalEn };

/** Reads `?elder=1&lang=en`; anything else is the plain Chinese page. */
export function portalView(query: URLSearchParams): PortalView {
  const place = query.get('c') ?? undefined;
  return {
    elder: query.get('elder') === '1',
    locale: query.get('lang') === 'en' ? 'en' : 'zh-CN',
    ...(place === undefined ? {} : { place }),
  };
}

/** An address of our own with the reader's choices kept. */
export function withView(address: string, view: PortalView): string {
  const url = new URL(safeHref(address), 'http://portal.invalid');
  if (url.host !== 'portal.invalid') return url.href;
  if (view.elder) url.searchParams.set('elder', '1');
  else url.searchParams.delete('elder');
  if (view.locale === 'en') url.searchParams.set('lang', 'en');
  else url.searchParams.delete('lang');
  if (view.place === undefined) url.searchParams.delete('c');
  else url.searchParams.set('c', view.place);
  return `${url.pathname}${url.search}${url.hash}`;
}

function header({ house, nav, address, view, places = [] }: PortalPage, texts: PortalTexts): Html {
  const path = address.split('?')[0] ?? '/';
  const isHere = (href: string): boolean => path === href || path.startsWith(`${href}/`);
  const otherLocale: PortalLocale = view.locale === 'en' ? 'zh-CN' : 'en';
  return html`<header class="top">
<a class="mark" href="${withView('/', view)}"><i aria-hidden="true"></i>${house}<span class="vh">${texts.home}</span></a>
<nav aria-label="${texts.mainNav}"><ul>${nav.map(({ href, label }) => html`<li><a href="${withView(href, view)}"${isHere(href) ? trustedHtml(` aria-current="${path === href ? 'page' : 'true'}"`) : null}>${label}</a></li>`)}</ul></nav>
<nav class="aside" aria-label="${texts.viewNav}"><ul>
${places.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}<li><a href="${withView(address, { ...view, elder: !view.elder })}">${view.elder ? texts.elderOff : texts.elderOn}</a></li>
<li><a href="${withView(address, { ...view, locale: otherLocale })}" lang="${otherLocale}">${texts.language}</a></li></ul></nav>
</header>`;
}

function footer({ office, filing, view }: PortalPage, texts: PortalTexts): Html {
  return html`<footer><nav aria-label="${texts.footNav}"><ul><li><a href="${withView('/about#complaint', view)}">${texts.complaint}</a></li><li><a href="${withView('/about#accessibility', view)}">${texts.accessibility}</a></li></ul></nav>
${office === undefined ? null : html`<p>${texts.hostedBy.replace('{office}', office)}</p>`}
${filing === undefined ? null : html`<p>${texts.filing.replace('{number}', filing)}</p>`}</footer>`;
}

/** A whole public page: no script, style inside, everything of the reader's choice in its links. */
export function portalPage(page: PortalPage): string {
  const { title, house, view, body, description, canonical, isMissing } = page;
  const texts = TEXTS[view.locale];
  return html`<!doctype html>
<html lang="${view.locale}" data-elder="${view.elder ? '1' : '0'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === house ? house : `${title} · ${house}`}</title>${description === undefined ? null : html`<meta name="description" content="${description}">`}
${canonical === undefined ? null : html`<link rel="canonical" href="${canonical}">`}${isMissing === true ? html`<meta name="robots" content="noindex">` : null}<link rel="alternate" type="application/atom+xml" href="${withView('/suggestions.atom', { ...view, elder: false })}" title="Atom"><link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${trustedHtml(PORTAL_STYLE)}</style></head>
<body><a class="skip" href="#main">${texts.skip}</a>
${header(page, texts)}
<main id="main" tabindex="-1">${body}</main>
${footer(page, texts)}
</body></html>`.markup;
}

/** What a page draws; the frame puts the rest around it. */
export type DrawnPage = { readonly title: string; readonly description?: string; readonly body: Html };
