import type { RowReader } from '#platform/domain/sheets/read-row.ts';

export type LedgerUnit = { readonly id: string; readonly name: string };

/** Who answers to a unit's name, as the register's unit finder says it. */
export type ResolveUnit = (
  name: string,
) =>
  | { readonly kind: 'found'; readonly id: string; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

export type LedgerUnits = {
  readonly leadUnit: LedgerUnit | null;
  readonly coUnits: readonly LedgerUnit[];
  /** 分办: units that each answer for their part. */
  readonly parallelUnits: readonly LedgerUnit[];
};

type Named = { readonly name: string; readonly role: 'lead' | 'co' | 'parallel' | null };

const SEPARATOR = /[、，,；;\n\r/|]+|\s{1,}/u;

/** 「市住建局（主办）、市城管局（协办）」: the names, and the part where brackets or a label say it. */
function namedUnits(text: string): Named[] {
  const spaced = text.replace(/[)）](?=\p{Script=Han})/gu, '$&、').replace(/(?:主办|会办|协办|分办|牵头)[:：]/gu, '、$&');
  let role: Named['role'] = null;
  return spaced
    .split(SEPARATOR)
    .filter((part) => part.trim() !== '' && !/^[-—无]+$/u.test(part.trim()))
    .map((part) => {
      role = roleIn(/^([^:：]+)[:：]/u.exec(part)?.[1] ?? '') ?? role;
      const own = roleIn(/[(（]([^()（）]*)[)）]/u.exec(part)?.[1] ?? '') ?? role;
      return {
        name: part
          .replace(/^[^:：]+[:：]/u, '')
          .replace(/[(（][^()（）]*[)）]/gu, '')
          .trim(),
        role: own,
      };
    })
    .filter((each) => each.name !== '');
}

function roleIn(word: string): Named['role'] {
  if (/主办|牵头|独办/u.test(word)) return 'lead';
  if (/会办|协办|配合/u.test(word)) return 'co';
  return /分办/u.test(word) ? 'parallel' : null;
}

/**
 * The units of a row. Several names in the lead's cell without a word on their parts answer side
 * by side (分办), the first one leading.
 */
export function readUnits(reader: RowReader, find: ResolveUnit): LedgerUnits {
  reader.required('leadUnit');
  const inLead = resolved(reader, 'leadUnit', find);
  const co = resolved(reader, 'coUnits', find).map((each) => each.unit);
  const parallel = resolved(reader, 'parallelUnits', find).map((each) => each.unit);
  const lead = inLead.find((each) => each.role === 'lead') ?? inLead[0];
  const rest = inLead.filter((each) => each !== lead);
  const others = (role: (own: Named['role']) => boolean): LedgerUnit[] => rest.filter((each) => role(each.role)).map((each) => each.unit);
  return {
    leadUnit: lead?.unit ?? null,
    coUnits: [...others((role) => role === 'co'), ...co].filter((unit) => unit.id !== lead?.unit.id),
    parallelUnits: [...others((role) => role !== 'co'), ...parallel].filter((unit) => unit.id !== lead?.unit.id),
  };
}

function resolved(reader: RowReader, key: string, find: ResolveUnit): { readonly unit: LedgerUnit; readonly role: Named['role'] }[] {
  return namedUnits(reader.text(key)).flatMap(({ name, role }) => {
    const found = find(name);
    if (found.kind === 'found') return [{ unit: { id: found.id, name: found.name }, role }];
    if (found.kind === 'unknown') reader.fail(key, 'suggestions.import_unknown_unit', { name });
    else reader.fail(key, 'suggestions.import_unit_unclear', { name, names: found.names.join('、') });
    return [];
  });
}
