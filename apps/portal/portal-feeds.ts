import { listPublished } from '#modules/suggestions/server/module.ts';
import { html, trustedHtml } from './html.ts';
import { fill, link, type PageContext } from './page-context.ts';
import { houseName } from './portal-congress.ts';

const FEED = 30;
const MAP = 2000;

/** Newly published suggestions as Atom. */
export async function atomFeed(context: PageContext, origin: string): Promise<string> {
  const { db, today, texts, congress, view } = context;
  const { rows } = await listPublished(db, { limit: FEED }, today);
  const at = (address: string): string => `${origin}${link(context, address)}`;
  return html`${trustedHtml('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.locale}"><title>${fill(texts.feedTitle, { house: houseName(congress, view.locale) })}</title><id>urn:uuid:${congress.id}</id><link href="${at('/suggestions.atom')}" rel="self"/><link href="${at('/suggestions')}"/><updated>${rows[0]?.publishedAt ?? `${today}T00:00:00Z`}</updated><author><name>${congress.office}</name></author>
${rows.map(
  (
    row,
  ) => html`<entry><id>urn:uuid:${row.id}</id><title>${row.title}</title><link href="${at(`/suggestions/${row.id}`)}"/><updated>${row.publishedAt}</updated><summary>${[row.numberText, row.unitName].filter((part) => part !== null).join(' · ')}</summary></entry>
`,
)}</feed>`.markup;
}

/** Addresses for search engines: the pages and the newest published suggestions. */
export async function siteMap(context: PageContext, origin: string): Promise<string> {
  const { rows } = await listPublished(context.db, { limit: MAP }, context.today);
  const addresses = ['/', '/suggestions', '/promises', '/supervision', '/decisions', '/deputies', '/ledger', '/about'].map((address) => ({
    address,
    day: null as string | null,
  }));
  const all = [...addresses, ...rows.map((row) => ({ address: `/suggestions/${row.id}`, day: row.publishedAt.slice(0, 10) }))];
  return html`${trustedHtml('<?xml version="1.0" encoding="utf-8"?>')}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${all.map(
    ({
      address,
      day,
    }) => html`<url><loc>${`${origin}${link(context, address)}`}</loc>${day === null ? null : html`<lastmod>${day}</lastmod>`}</url>
`,
  )}</urlset>`.markup;
}

/** The signed-in pages are no matter for search engines. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /desk',
    'Disallow: /phone',
    'Disallow: /sign-in',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
