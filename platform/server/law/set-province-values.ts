import { z } from 'zod';
import { AppError } from '#platform/domain/errors.ts';
import { diff, makeRuleBook, type RuleChange } from '#platform/domain/law/rule-book.ts';
import type { Level, RuleValue } from '#platform/domain/law/rule.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import type { LawSource } from './law-source.ts';

const Letters = z.record(z.string(), z.string());

/** A province's values as the operator brings them in: rule, parameter, value, the provision they rest on, and from when. */
export const ProvinceFile = z
  .array(
    z.strictObject({
      rule: z.string().min(1),
      parameter: z.string().min(1),
      value: z.union([z.number(), z.string(), z.boolean(), z.array(z.number()), Letters]),
      basis: z.string().trim().min(2),
      validFrom: z.iso.date(),
    }),
  )
  .min(1);
export type ProvinceValue = z.infer<typeof ProvinceFile>[number];

type At = { readonly level: Level; readonly today: LocalDate; readonly law: LawSource };

/**
 * Lays a province's values over the law of the congress of this transaction; the congress's own values stay above
 * them as long as they are not looser. Values that stand already are left alone.
 * @returns what changes today, and how many values were new
 * @throws AppError `law.*` when the law lets no province set such a value
 */
export async function setProvinceValues(
  tx: Tx,
  values: readonly ProvinceValue[],
  { level, today, law }: At,
): Promise<{ readonly added: number; readonly changes: readonly RuleChange[] }> {
  checkProvince(values, level);
  const before = await law.supposing(tx, today, {});
  let added = 0;
  for (const value of values) added += await insert(tx, value);
  if (added > 0) await appendJournal(tx, { action: 'law.set-province', objectType: 'rule', result: 'done', after: values });
  const after = await law.supposing(tx, today, {});
  law.forget();
  return { added, changes: diff(before.book, after.book) };
}

function checkProvince(values: readonly ProvinceValue[], level: Level): void {
  const layer: Record<string, Record<string, RuleValue>> = {};
  for (const { rule, parameter, value } of values) layer[rule] = { ...layer[rule], [parameter]: value };
  makeRuleBook({ level, provinceLayer: layer });
}

async function insert(tx: Tx, { rule, parameter, value, basis, validFrom }: ProvinceValue): Promise<number> {
  const rows = await tx.query(
    `
    insert into platform_rule_values (congress_id, layer, rule_id, parameter, value, basis, valid_from)
    select platform_congress(), 'province', $1, $2, $3::jsonb, $4, $5
    where not exists (select from platform_rule_values where layer = 'province' and rule_id = $1 and parameter = $2 and value = $3::jsonb and basis = $4 and valid_from = $5)
    returning id`,
    [rule, parameter, JSON.stringify(value), basis, validFrom],
  );
  return rows.length;
}

/** @throws AppError `law.province_file` when the text is no list of values */
export function readProvinceFile(text: string): readonly ProvinceValue[] {
  try {
    return ProvinceFile.parse(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof z.ZodError ? (error.issues[0]?.path.join('.') ?? '') : '';
    throw new AppError({ code: 'law.province_file', kind: 'invalid', params: { place: detail || 'JSON' } });
  }
}
