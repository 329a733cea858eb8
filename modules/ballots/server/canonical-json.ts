/** Plain data as it goes into a leaf of a log: no floats, no dates, no undefined. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * RFC 8785 (JCS) JSON: members sorted by name, no white space. Numbers must be whole, so that no
 * number format can matter.
 * @throws RangeError for another number
 */
export function canonicalJson(value: Plain): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

/** Parsed data as plain data: members that are undefined are left out. */
export const plainOf = (value: unknown): Plain => JSON.parse(JSON.stringify(value)) as Plain;
