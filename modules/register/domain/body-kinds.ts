/** Bodies of a congress, in the order an office lists them. */
export const BODY_KINDS = [
  'standing-committee',
  'chairs-council',
  'party-group',
  'presidium',
  'committee',
  'working-committee',
  'secretariat',
  'office',
  'delegation',
  'deputy-group',
  'professional-group',
  'joint-meeting',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The place of a kind among the others; an unknown one comes last. */
export function bodyKindRank(kind: string): number {
  const kinds: readonly string[] = BODY_KINDS;
  const place = kinds.indexOf(kind);
  return place === -1 ? kinds.length : place;
}

/** Bodies the law gives every congress are there as long as it is; the others may come and go. */
const OF_LAW: readonly string[] = ['standing-committee', 'chairs-council', 'presidium'];
export const mayEnd = (kind: string): boolean => !OF_LAW.includes(kind);
