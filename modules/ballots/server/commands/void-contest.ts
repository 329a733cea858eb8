import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { alreadySigned } from '../../domain/control-errors.ts';
import { growLog, leafOf, lockLog } from '../ballot-log.ts';
import { ballotLogKey } from '../ballot-log-key.ts';
import { destroyBoxKeys } from '../box-key.ts';
import { findVoidings } from '../contest-store.ts';
import { control, type BallotsDeps, type Control, type ControlInput } from '../control.ts';

const SIGN =
  'insert into ballots_voidings (congress_id, contest_id, person_id, name, reason) values ($1, $2, $3, $4, $5) on conflict do nothing returning person_id';
const VOID = `update ballots_contests set state = 'void', version = version + 1, void_reason = $2 where id = $1`;
const ENOUGH = 2;

/** The box goes unopened: what was in it is nobody's business any more. */
async function endContest(deps: BallotsDeps, { tx, contest }: Control, reason: string): Promise<void> {
  const head = await lockLog(tx, contest.id);
  if (!head) throw new Error(`contest ${contest.id} has no log`);
  await growLog(tx, ballotLogKey(deps.logKey, contest.id), {
    head,
    leaves: [leafOf('VOID', { contest: contest.id, reason })],
    growth: { isOpen: false, received: head.received },
  });
  await tx.query('select ballots_burn_box($1)', [contest.id]);
  await tx.query(VOID, [contest.id, reason]);
}

/** Signs that a contest be void. Two people must; papers go on being taken until the second does. */
export async function voidContest(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly reason: string },
): Promise<ContestView> {
  const view = await control(deps, caller, { action: 'void', input }, async (command) => {
    const { tx, contest, actor } = command;
    const signed = await tx.query(SIGN, [tx.congressId, contest.id, actor.personId, actor.name, input.reason]);
    if (signed.length === 0) throw alreadySigned();
    const signatures = await findVoidings(tx, contest.id);
    if (signatures.length >= ENOUGH) await endContest(deps, command, signatures[0]?.reason ?? input.reason);
    return { note: input.reason };
  });
  if (view.state === 'void') destroyBoxKeys(deps.boxFolder, input.id);
  return view;
}
