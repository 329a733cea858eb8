import { notFound } from '#platform/domain/platform-errors.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Command, Caller } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { PersonDesk } from '../contract/desk-views.ts';
import { endsBeforeStart, mandateEnded } from '../domain/errors.ts';
import { requireVersion, runPostEdit, type EditDeps } from './editing.ts';
import { openPerson } from './queries/person-desk.ts';

export type MandateInput = { readonly id: string; readonly commandId: string; readonly version: number };
export type StoredMandate = {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly isOwn: boolean;
  readonly delegationId: string | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly endReason: string | null;
  readonly suspendedFrom: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
};

const READ = `
  select m.id, m.person_id as "personId", p.version, m.of_congress_id = m.congress_id as "isOwn", m.delegation_id as "delegationId", m.starts_on as "startsOn", m.ends_on as "endsOn", m.end_reason as "endReason",
    m.suspended_from as "suspendedFrom", m.suspended_until as "suspendedUntil"
  from register_mandates m join register_people p on p.id = m.person_id where m.id = $1 for update`;

async function requireMandate(tx: Tx, { id, version }: MandateInput): Promise<StoredMandate> {
  const [mandate] = await tx.query<StoredMandate>(READ, [id]);
  if (!mandate) throw notFound('mandate');
  requireVersion(version, mandate.version);
  if (mandate.endReason !== null) throw mandateEnded();
  return mandate;
}

/** @throws AppError `register.ends_before_start` */
export function requireAfterStart(on: LocalDate, startsOn: LocalDate): void {
  if (on < startsOn) throw endsBeforeStart(startsOn);
}

/** The frame of every act on a mandate that still runs; the person's version counts it. */
export async function changeMandate<Input extends MandateInput>(
  deps: EditDeps,
  caller: Caller,
  { name, input }: { readonly name: string; readonly input: Input },
  change: (command: Command, mandate: StoredMandate) => Promise<void>,
): Promise<PersonDesk> {
  return runPostEdit(deps, caller, { name, input }, async (command) => {
    const mandate = await requireMandate(command.tx, input);
    await change(command, mandate);
    await command.tx.query('update register_people set version = version + 1 where id = $1', [mandate.personId]);
    return openPerson(command.tx, mandate.personId, { keeps: true, today: command.today });
  });
}
