import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { Outcome, type OptionOutcome } from '../../domain/outcome.ts';
import { isResultShown } from '../../domain/result-shown.ts';
import { contestOf } from '../contest-rules.ts';
import { CONTEST, type ContestRecord } from '../contest-store.ts';

/** What was assessed, with its marks; `verdict` is that of the contest's own frozen rule (SUP-35). */
export type AssessedOption = {
  readonly key: string;
  readonly label: string;
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
  readonly abstain: number;
  readonly verdict: 'satisfied' | 'basically' | 'dissatisfied';
};
/** A satisfaction ballot that is over: `needed` of `baseNumber` votes, which is everybody, those present or those who took part. */
export type HeldAssessment = {
  readonly contestId: string;
  readonly meetingId: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly all: number;
  readonly present: number;
  readonly received: number;
  readonly void: number;
  readonly base: 'all' | 'present' | 'taking-part';
  readonly baseNumber: number;
  readonly needed: number;
  readonly options: readonly AssessedOption[];
};

const VERDICTS: Readonly<Partial<Record<OptionOutcome['verdict'], AssessedOption['verdict']>>> = {
  satisfied: 'satisfied',
  'basically-satisfied': 'basically',
  dissatisfied: 'dissatisfied',
};

function assessedOption({
  key,
  label,
  satisfied = 0,
  basicallySatisfied = 0,
  dissatisfied = 0,
  abstain,
  verdict,
}: OptionOutcome): AssessedOption[] {
  const grade = VERDICTS[verdict];
  return grade === undefined ? [] : [{ key, label, satisfied, basically: basicallySatisfied, dissatisfied, abstain, verdict: grade }];
}

function heldAssessment(record: ContestRecord): HeldAssessment[] {
  const { method } = contestOf(record.frozen?.definition);
  const outcome = Outcome.parse(record.result);
  // Of a ballot that scrutineers sign nobody hears before it is announced.
  if (!isResultShown(record.state, method.isCertified) || outcome.needed === null || record.decidedAt === null) return [];
  const baseNumber = { all: outcome.all, present: outcome.present, 'taking-part': outcome.received }[method.base];
  const { all, present, received, needed } = outcome;
  return [
    {
      contestId: record.id,
      meetingId: record.meetingId,
      title: record.title,
      on: dateOfInstant(record.decidedAt),
      all,
      present,
      received,
      void: outcome.void,
      base: method.base,
      baseNumber,
      needed,
      options: outcome.options.flatMap(assessedOption),
    },
  ];
}

/** The satisfaction ballots of an agenda item that are over and whose result may be known, in the order in which they were held. */
export async function assessmentsOfItem(db: Queryable, itemId: string): Promise<HeldAssessment[]> {
  const records = await db.query<ContestRecord>(
    `${CONTEST} where c.item_id = $1 and c.kind = 'assessment' and c.result is not null and c.state <> 'void' order by c.decided_at, c.id`,
    [itemId],
    'ballots-assessments',
  );
  return records.flatMap(heldAssessment);
}
