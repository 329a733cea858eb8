import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import { parseCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import { toBase64 } from '#platform/domain/merkle/base64.ts';
import { formatVkey } from '#platform/domain/merkle/signed-note.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { JournalKey } from '#platform/server/journal/journal-key.ts';
import type { ContestView } from '../contract/views.ts';
import { ContestDraft, type Contest } from '../domain/contest.ts';
import { Outcome } from '../domain/outcome.ts';
import { ballotLogKey } from './ballot-log-key.ts';
import { contestOf, drawUp, keepingOfContest } from './contest-rules.ts';
import {
  countIssued,
  findCertificates,
  findCheckpoint,
  findHandCounts,
  findScrutineers,
  findVoidings,
  type ContestRecord,
  type HandCount,
  type Named,
} from './contest-store.ts';
import { findKeptCasts, type KeptCast } from './receipt.ts';

export type FactsDeps = { readonly logKey: JournalKey; readonly clock: () => Date };

/** All of a contest that is the same for every reader; who sees how much of it is decided in `contest-view.ts`. */
export type ContestFacts = {
  /** When it was read. */
  readonly now: Date;
  readonly record: ContestRecord;
  readonly draft: ContestDraft;
  readonly contest: Contest;
  readonly keeping: 'named' | 'apart';
  readonly outcome: Outcome | null;
  readonly log: ContestView['log'];
  readonly chairIds: readonly string[];
  /** A meeting of which only its own people know. */
  readonly isRestricted: boolean;
  readonly scrutineers: readonly Named[];
  readonly handCounts: readonly HandCount[];
  readonly papersIssued: number;
  readonly certificates: ContestView['certificates'];
  readonly voidings: ContestView['voidings'];
};

/** Newest checkpoint of a contest's log, taken apart. */
export async function logViewOf(db: Queryable, logKey: JournalKey, contestId: string): Promise<ContestView['log']> {
  const found = await findCheckpoint(db, contestId);
  if (!found) return null;
  const checkpoint = parseCheckpoint(`${found.note.split('\n\n')[0] ?? ''}\n`);
  return {
    size: found.size,
    root: checkpoint ? toBase64(checkpoint.root) : '',
    checkpoint: found.note,
    vkey: formatVkey(ballotLogKey(logKey, contestId).key),
  };
}

const dated = <Row extends { readonly at: Date }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, at: row.at.toISOString() }));

export async function loadFacts(
  db: Queryable,
  deps: FactsDeps,
  { record, book }: { readonly record: ContestRecord; readonly book: RuleBook },
): Promise<ContestFacts> {
  const { id, frozen } = record;
  const draft = ContestDraft.parse(record.definition);
  const contest = frozen ? contestOf(frozen.definition) : drawUp(draft, book);
  const meeting = await findMeetingFacts(db, record.meetingId);
  return {
    now: deps.clock(),
    record,
    draft,
    contest,
    keeping: frozen ? record.keeping : keepingOfContest(contest),
    outcome: record.result === null ? null : Outcome.parse(record.result),
    log: frozen ? await logViewOf(db, deps.logKey, id) : null,
    chairIds: meeting?.chairIds ?? [],
    isRestricted: meeting?.isRestricted ?? true,
    scrutineers: await findScrutineers(db, id),
    handCounts: frozen ? await findHandCounts(db, id) : [],
    papersIssued: frozen ? await countIssued(db, id) : 0,
    certificates: frozen ? dated(await findCertificates(db, id)) : [],
    voidings: frozen ? dated(await findVoidings(db, id)) : [],
  };
}

/** What one person is in a contest as a voter. */
export type VoterFacts = { readonly isPresent: boolean; readonly kept: KeptCast | undefined };

/** The same for many people at once; who is not on the roll is not in it. */
export async function loadVoters(db: Queryable, contestId: string, personIds: readonly string[]): Promise<Map<string, VoterFacts>> {
  const rows = await db.query<{ personId: string; isPresent: boolean }>(
    'select person_id as "personId", is_present as "isPresent" from ballots_voters where contest_id = $1 and person_id = any($2::uuid[])',
    [contestId, personIds],
    'ballots-own',
  );
  const kept =
    rows.length > 0
      ? await findKeptCasts(
          db,
          contestId,
          rows.map(({ personId }) => personId),
        )
      : new Map<string, KeptCast>();
  return new Map(rows.map(({ personId, isPresent }) => [personId, { isPresent, kept: kept.get(personId) }]));
}
