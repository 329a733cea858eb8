import type { Tx } from '#platform/server/db/database.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { boxDiffers, boxKeyLost, countsDiffer, countsMissing } from '../../domain/control-errors.ts';
import type { Contest } from '../../domain/contest.ts';
import type { Tally } from '../../domain/tally.ts';
import { boxHash, growLog, leafOf, lockLog } from '../ballot-log.ts';
import { ballotLogKey } from '../ballot-log-key.ts';
import { destroyBoxKeys, readBoxKey } from '../box-key.ts';
import { openBox } from '../box-seal.ts';
import { plainOf } from '../canonical-json.ts';
import { contestOf, decideContestOf, type Multiset } from '../contest-rules.ts';
import { countIssued, findHandCounts, findVoters, needsHandCount, type ContestRecord } from '../contest-store.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';
import { countsAgree, tallyOf } from '../hand-counts.ts';
import { readSealed, readSeals } from '../sealed-papers.ts';

const NAMED = `select paper, count(*)::int as times from ballots_casts where contest_id = $1 and medium = 'device' group by paper order by paper collate "C"`;
const BOX = `select convert_from(substring(data from 2), 'UTF8')::json ->> 'hash' as hash from ballots_leaves where contest_id = $1 and kind = 'BOX' order by leaf_index desc limit 1`;
const KEEP =
  'insert into ballots_opened (congress_id, contest_id, paper, times) select $1, $2, p, t from unnest($3::text[], $4::integer[]) u(p, t)';
const DECIDED = `update ballots_contests set state = 'decided', version = version + 1, decided_at = $2, result = $3 where id = $1`;

function multisetOf(papers: readonly string[]): Multiset {
  const times = new Map<string, number>();
  for (const paper of papers) times.set(paper, (times.get(paper) ?? 0) + 1);
  return [...times].map(([paper, count]) => ({ paper, times: count }));
}

/** Opens the box: its papers are those the BOX entry binds, as many as people who cast. From here on there is no box. */
async function openContestBox(tx: Tx, contest: ContestRecord, boxFolder: string): Promise<Multiset> {
  const sealed = await readSealed(tx, contest);
  const [bound] = await tx.query<{ hash: string }>(BOX, [contest.id]);
  if (sealed.length !== contest.received || bound?.hash !== boxHash(sealed)) throw boxDiffers(contest.received ?? 0, sealed.length);
  const privateKey = readBoxKey(boxFolder, contest.id, 'box');
  if (!privateKey) throw boxKeyLost();
  const papers = multisetOf(await openBox({ contestId: contest.id, privateKey, seals: await readSeals(tx, contest.id), papers: sealed }));
  await tx.query(KEEP, [tx.congressId, contest.id, papers.map(({ paper }) => paper), papers.map(({ times }) => times)]);
  await tx.query('select ballots_burn_box($1)', [contest.id]);
  return papers;
}

/** What the scrutineers counted, once two agree; null where nothing was counted by hand. */
async function handTally(tx: Tx, record: ContestRecord, contest: Contest): Promise<Tally | null> {
  if (!needsHandCount(record, contest, await countIssued(tx, record.id))) return null;
  const entered = await findHandCounts(tx, record.id);
  const agree = countsAgree(entered);
  const [first] = entered;
  if (agree === null || !first) throw countsMissing();
  if (!agree) throw countsDiffer();
  return tallyOf(first.counts);
}

/**
 * Counts and decides. COUNT and RESULT go into the log: from them and the entries before everybody
 * can count again. Afterwards the keys of the box are destroyed.
 */
export async function decideContest(deps: BallotsDeps, caller: Caller, input: ControlInput): Promise<ContestView> {
  const view = await control(deps, caller, { action: 'decide', input }, async ({ tx, contest, now }) => {
    const drawn = contestOf(contest.frozen?.definition);
    const head = await lockLog(tx, contest.id);
    if (!head || !contest.frozen) throw new Error(`contest ${contest.id} has no log`);
    const byHand = await handTally(tx, contest, drawn);
    const papers =
      contest.keeping === 'apart'
        ? await openContestBox(tx, contest, deps.boxFolder)
        : await tx.query<Multiset[number]>(NAMED, [contest.id]);
    const outcome = plainOf(
      decideContestOf({
        contest: drawn,
        papers,
        byHand,
        roll: { all: contest.frozen.onRoll, present: contest.frozen.present },
        names: (await findVoters(tx, contest.id)).map(({ name }) => name),
      }),
    );
    const leaves = [
      leafOf('COUNT', { contest: contest.id, papers: papers.map(({ paper, times }) => [paper, times]), byHand: plainOf(byHand) }),
      leafOf('RESULT', { contest: contest.id, outcome }),
    ];
    const { note } = await growLog(tx, ballotLogKey(deps.logKey, contest.id), {
      head,
      leaves,
      growth: { isOpen: false, received: head.received },
    });
    await tx.query(DECIDED, [contest.id, now, JSON.stringify(outcome)]);
    return { after: { outcome, checkpoint: note } };
  });
  destroyBoxKeys(deps.boxFolder, input.id);
  return view;
}
