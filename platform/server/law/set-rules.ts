import type { z } from 'zod';
import type { RulesPreviewView, RuleChangeForm } from '#platform/contract/law-views.ts';
import { adviseValue } from '#platform/domain/law/check-value.ts';
import { touchedChanged } from '#platform/domain/law/law-errors.ts';
import { diff, findParameter } from '#platform/domain/law/rule-book.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import { runCommand, type Command } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { allTouched, LOCK, type LawDeps } from './law-deps.ts';
import type { LawChange } from './law-reach.ts';
import type { StoredValue } from './law-source.ts';
import { touchedView, valueJson } from './rule-views.ts';

type Changes = readonly z.infer<typeof RuleChangeForm>[];

const rowsOf = (changes: Changes, basis: string): StoredValue[] =>
  [...new Map(changes.map((change) => [`${change.rule}.${change.parameter}`, change])).values()].map(({ rule, parameter, value }) => {
    // Also for a value that is taken back: the rule and its parameter must exist.
    findParameter(rule, parameter);
    return { rule_id: rule, parameter, value, basis };
  });

async function changeOf(
  deps: LawDeps,
  db: Queryable,
  { today, rows }: { readonly today: LocalDate; readonly rows: readonly StoredValue[] },
): Promise<LawChange> {
  const before = await deps.law.supposing(db, today, {});
  const after = await deps.law.supposing(db, today, { values: rows });
  return { ...after, changes: diff(before.book, after.book), isCalendar: false };
}

/**
 * What a change of own values would do; writes nothing.
 * @throws AppError `law.*` when a value is not allowed
 */
export async function previewRules(deps: LawDeps, actor: Actor, changes: Changes): Promise<RulesPreviewView> {
  const today = dateOfInstant(deps.clock());
  return deps.db.read(actor.congressId, async (db) => {
    const change = await changeOf(deps, db, { today, rows: rowsOf(changes, '') });
    return {
      changes: change.changes.map(({ rule, parameter, before, after }) => {
        const advice = after === undefined ? undefined : adviseValue(findParameter(rule, parameter), after);
        return {
          rule,
          parameter,
          before: valueJson(before),
          after: valueJson(after),
          advice: advice ? { code: advice.code, ...advice.params } : null,
        };
      }),
      touched: touchedView(await allTouched(deps, db, change), today),
    };
  });
}

export type SetRules = {
  readonly commandId: string;
  readonly changes: Changes;
  readonly basis: string;
  readonly validFrom: LocalDate;
  readonly expectedTouched: number;
  readonly recompute: boolean;
};
export type Asking = { readonly actor: Actor; readonly address: string; readonly device: string };

const INSERT = `
  insert into platform_rule_values (congress_id, rule_id, parameter, value, basis, valid_from, by_person_id)
  values (platform_congress(), $1, $2, $3, $4, $5, $6)`;

async function write(
  command: Command,
  rows: readonly StoredValue[],
  { form, change }: { readonly form: SetRules; readonly change: LawChange },
): Promise<void> {
  for (const { rule_id: rule, parameter, value, basis } of rows) {
    await command.tx.query(INSERT, [rule, parameter, JSON.stringify(value), basis, form.validFrom, command.actor.personId]);
    const moved = change.changes.find((each) => each.rule === rule && each.parameter === parameter);
    await command.journal({
      action: 'law.set-rule',
      objectType: 'rule',
      rule,
      before: { [parameter]: moved ? moved.before : value },
      after: { [parameter]: value, validFrom: form.validFrom, basis },
    });
  }
}

/**
 * Sets values of the congress's own layer. Running deadlines keep their dates unless asked otherwise; a value that
 * begins later than today moves none.
 * @throws AppError `law.*`, `law.touched_changed` when other matters are touched than were shown
 */
export async function setRules(deps: LawDeps, asking: Asking, form: SetRules): Promise<{ changed: number; recomputed: number }> {
  const request = { ...asking, commandId: form.commandId as CommandId, name: 'law.set-rules', body: form };
  const done = await runCommand(deps, request, async (command) => {
    const { tx, today } = command;
    await tx.query(LOCK);
    const rows = rowsOf(form.changes, form.basis);
    const change = await changeOf(deps, tx, { today, rows });
    const touched = await allTouched(deps, tx, change);
    if (touched.length !== form.expectedTouched) throw touchedChanged(form.expectedTouched, touched.length);
    await write(command, rows, { form, change });
    let recomputed = 0;
    if (form.recompute && form.validFrom <= today)
      for (const reach of deps.affected) recomputed += await reach.recompute(command, change, form.basis);
    return { changed: rows.length, recomputed };
  });
  deps.law.forget();
  return done;
}
