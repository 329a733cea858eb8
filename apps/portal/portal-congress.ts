import { listHostedCongresses, type CongressRow } from '#modules/register/server/module.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { PortalLocale } from './portal-page.ts';

/** One of the places whose pages are served here. */
export type PortalCongress = CongressRow & {
  /** As it stands in addresses (`?c=澜溪市`): the place's name, or the id where two have one name. */
  readonly slug: string;
  /** 澜溪市人大. */
  readonly house: string;
  /** Who answers for the pages: 澜溪市人民代表大会常务委员会; a township has a presidium. */
  readonly office: string;
};

/** What a congress may set for its pages, under the setting `portal.contact`. */
export type PortalContact = { readonly complaint: string | undefined; readonly filing: string | undefined };

const KEPT_MS = 10_000;

function portalCongress(row: CongressRow, all: readonly CongressRow[]): PortalCongress {
  const isAlone = all.filter((other) => other.place === row.place).length === 1;
  return {
    ...row,
    slug: isAlone ? row.place : row.id,
    house: `${row.place}人大`,
    office: `${row.name}${row.level === 'T' ? '主席团' : '常务委员会'}`,
  };
}

/** The hosted congresses, kept for a few seconds: every page asks for them. */
export function congressDirectory(db: Database, clock: () => Date): () => Promise<readonly PortalCongress[]> {
  let known: { readonly until: number; readonly rows: readonly PortalCongress[] } | undefined;
  return async () => {
    const now = clock().getTime();
    if (known && now < known.until) return known.rows;
    const rows = await db.system((tx) => listHostedCongresses(tx));
    known = { until: rows.length === 0 ? 0 : now + KEPT_MS, rows: rows.map((row) => portalCongress(row, rows)) };
    return known.rows;
  };
}

/** The congress an address asks for; the first one where it names none; undefined where it names an unknown one. */
export function chooseCongress(all: readonly PortalCongress[], asked: string | undefined): PortalCongress | undefined {
  if (asked === undefined || asked === '') return all[0];
  return all.find((one) => one.slug === asked || one.id === asked);
}

export async function portalContact(db: Database, congress: PortalCongress): Promise<PortalContact> {
  const [row] = await db.read(congress.id, (tx) =>
    tx.query<{ value: unknown }>(`select value from platform_settings where key = 'portal.contact'`, [], 'portal-contact'),
  );
  const value = typeof row?.value === 'object' && row.value !== null ? Object.fromEntries(Object.entries(row.value)) : {};
  const text = (key: string): string | undefined => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
  return { complaint: text('complaint'), filing: text('filing') };
}

/** How the house is called; its Chinese name stands in English pages too. */
export const houseName = ({ house, place }: PortalCongress, locale: PortalLocale): string =>
  locale === 'en' ? `${place} People's Congress` : house;
