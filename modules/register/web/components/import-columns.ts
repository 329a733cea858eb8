import type { ImportAnswer } from '../api.ts';

export const IMPORT_KINDS = ['organisations', 'roster', 'suggestions'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column of each kind of sheet may be taken as. */
export const IMPORT_KEYS: Readonly<Record<ImportKind, readonly string[]>> = {
  organisations: ['serial', 'name', 'shortName', 'aliases', 'leader', 'contact', 'phone', 'address', 'kind', 'duties', 'notes'],
  roster: [
    'serial',
    'name',
    'sex',
    'birth',
    'nation',
    'politicalStatus',
    'education',
    'post',
    'delegation',
    'group',
    'constituency',
    'congressPost',
    'level',
    'term',
    'since',
    'until',
    'phone',
    'address',
    'notes',
  ],
  suggestions: [
    'serial',
    'number',
    'title',
    'text',
    'lead',
    'coSigners',
    'delegation',
    'topic',
    'leadUnit',
    'coUnits',
    'parallelUnits',
    'handedOver',
    'replied',
    'replyClass',
    'rating',
    'promise',
    'promiseDue',
    'kind',
    'notes',
  ],
};

/** Columns that are understood, so that none of them is taken for another, and of which nothing is kept. */
const NOT_KEPT: Readonly<Record<ImportKind, readonly string[]>> = {
  organisations: ['serial', 'leader', 'address', 'kind', 'notes'],
  roster: ['serial', 'congressPost', 'level', 'term', 'address', 'notes'],
  suggestions: ['serial', 'kind', 'notes'],
};

export const isKept = (kind: ImportKind, key: string | null | undefined): boolean => !NOT_KEPT[kind].includes(key ?? '');

type Columns = ImportAnswer['columns']['columns'];

/** The key of each column of the sheet, by its place. */
export const keysOf = (columns: Columns): readonly (string | null)[] => {
  const width = Math.max(-1, ...columns.map(({ index }) => index)) + 1;
  return Array.from({ length: width }, (_, at) => columns.find(({ index }) => index === at)?.key ?? null);
};

/** One column said to be something else; what it takes over is left by the column that had it. */
export function withKey(keys: readonly (string | null)[], at: number, key: string | null): readonly (string | null)[] {
  return keys.map((old, place) => (place === at ? key : old === key ? null : old));
}

/** Rows with something wrong in them: one row may have several errors. */
export const wrongRows = ({ errors }: Pick<ImportAnswer, 'errors'>): number => new Set(errors.map(({ row }) => row)).size;

/** Which rows were left out and why: nothing is dropped without being named. */
export function skippedRows({
  skipped,
}: Pick<ImportAnswer, 'skipped'>): readonly { readonly why: ImportAnswer['skipped'][number]['why']; readonly rows: string }[] {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  return reasons.map((why) => ({
    why,
    rows: skipped
      .filter((each) => each.why === why)
      .map(({ row }) => row)
      .join(', '),
  }));
}
