import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { alreadySigned, notCertified } from '../../domain/control-errors.ts';
import { contestOf } from '../contest-rules.ts';
import { findCertificates, setState } from '../contest-store.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';

const SIGN =
  'insert into ballots_certificates (congress_id, contest_id, person_id, name) values ($1, $2, $3, $4) on conflict do nothing returning person_id';
/** Signatures under a count (监票人签字). */
const ENOUGH = 2;

/** A scrutineer signs the count; with the second signature it is certified. */
export async function certifyCount(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'certify', input }, async ({ tx, contest, actor }) => {
    const signed = await tx.query(SIGN, [tx.congressId, contest.id, actor.personId, actor.name]);
    if (signed.length === 0) throw alreadySigned();
    if ((await findCertificates(tx, contest.id)).length >= ENOUGH) await setState(tx, contest.id, 'certified');
    return {};
  });
}

/** Announces the outcome. @throws AppError `ballots.not_certified` where the contest's method asks the scrutineers' signatures first */
export async function announceContest(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  return control(deps, caller, { action: 'announce', input }, async ({ tx, contest, now }) => {
    requireCertified(contest.state, contestOf(contest.frozen?.definition).method.isCertified);
    await setState(tx, contest.id, 'published', { announced_at: now });
    return {};
  });
}

function requireCertified(state: string, isNeeded: boolean): void {
  if (isNeeded && state !== 'certified') throw notCertified();
}
