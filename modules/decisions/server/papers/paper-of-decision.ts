import { findCongress } from '#modules/register/server/module.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { DecisionView, DutyView } from '../../contract/views.ts';
import {
  decisionText,
  dutyLedger,
  dutyLetter,
  evaluationPaper,
  reportRequest,
  type DecisionFacts,
  type DutyFact,
} from '../../domain/papers/decision-papers.ts';
import { decisionPagesZhCn } from '../../texts/pages-zh-cn.ts';
import { seesDrafts } from '../policy.ts';
import { openDecision } from '../queries/decisions.ts';
import { listDuties } from '../queries/duties.ts';
import type { Reader } from '../reader.ts';

type Asked = { readonly kind: string; readonly unitId?: string | undefined };
const dayOf = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

const factOf = (duty: DutyView): DutyFact => ({
  unitName: duty.unitName,
  text: duty.text,
  dueOn: localDate(duty.dueOn),
  state: duty.state,
  report: duty.report,
  reportedOn: dayOf(duty.reportedOn),
  finding: duty.finding,
  evidence: duty.files.map(({ name }) => name),
});
const inWords = (duty: DutyFact): DutyFact => ({ ...duty, state: wordOf(decisionPagesZhCn.dutyState, duty.state) });

async function bodiesOf(db: Queryable, { actor }: Reader): Promise<{ readonly congress: string; readonly office: string }> {
  const congress = (await findCongress(db, actor.congressId))?.name ?? '';
  return { congress, office: /[镇乡]人民代表大会$/u.test(congress) ? `${congress}主席团` : `${congress}常务委员会` };
}

async function factsOf(db: Queryable, view: DecisionView, reader: Reader): Promise<DecisionFacts> {
  const { congress, office } = await bodiesOf(db, reader);
  const { vote } = view;
  return {
    body: view.body === 'congress' ? congress : office,
    office,
    date: reader.today,
    kindWord: wordOf(decisionPagesZhCn.kind, view.kind),
    title: view.title,
    titleNote: view.titleNote,
    text: view.text,
    passedOn: dayOf(view.passedOn),
    voteSentence:
      vote === null
        ? null
        : `全体${vote.members}名，赞成${vote.votesFor}票，反对${vote.votesAgainst}票，弃权${vote.abstained}票${vote.notCast > 0 ? `，未按表决器${vote.notCast}人` : ''}`,
    duties: view.dutyRows.map(factOf),
    evaluation: view.evaluation,
    evaluatedOn: dayOf(view.evaluatedOn),
  };
}

/** A paper of a decision as this reader may have it. @throws AppError `platform.not_found` for a decision not his, or a paper it has not */
export async function paperOfDecision(
  db: Queryable,
  id: string,
  { asked, reader }: { readonly asked: Asked; readonly reader: Reader },
): Promise<Paper> {
  const view = await openDecision(db, id, reader);
  const found = view.papers.find(
    ({ kind, unitId }) => kind === asked.kind && (unitId === null || asked.unitId === undefined || unitId === asked.unitId),
  );
  if (!found) throw notFound('paper');
  const facts = await factsOf(db, view, reader);
  switch (found.kind) {
    case 'duty-letter':
      return dutyLetter({ ...facts, unitName: found.unitName ?? '' });
    case 'report-request':
      return reportRequest({ ...facts, unitName: found.unitName ?? '' });
    case 'duty-ledger':
      return dutyLedger({ ...facts, rows: facts.duties.map((duty) => ({ ...inWords(duty), decision: facts.title })) });
    case 'evaluation':
      return evaluationPaper(facts);
    default:
      return decisionText(facts);
  }
}

/** The ledger of every duty there is. @throws AppError `platform.not_allowed` */
export async function ledgerPaper(db: Queryable, reader: Reader): Promise<Paper> {
  if (!seesDrafts(reader.actor)) throw notAllowed('decisions.ledger');
  const { office } = await bodiesOf(db, reader);
  const rows = await listDuties(db, 'all', reader);
  return dutyLedger({
    office,
    date: reader.today,
    title: '决议、决定',
    rows: rows.map((row) => ({ ...inWords(factOf(row)), decision: row.decisionTitle })),
  });
}
