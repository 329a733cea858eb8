import { findCongress } from '#modules/register/server/module.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { MatterView } from '../../contract/views.ts';
import { isPlanPaper, isSupervisionPaper, supervisionPapersOf, type SupervisionPaperKind } from '../../domain/papers/papers-of.ts';
import { planPaperOf } from '../../domain/papers/plan-papers.ts';
import { supervisionPaper, type MatterFacts } from '../../domain/papers/supervision-papers.ts';
import { supervisionWordsZhCn } from '../../texts/words-zh-cn.ts';
import type { SupervisionDeps } from '../acting.ts';
import type { Reader } from '../queries/matter-rows.ts';
import { openMatter } from '../queries/open-matter.ts';
import { openPlan } from '../queries/plans.ts';

type Asked = { readonly deps: SupervisionDeps; readonly db: Tx; readonly id: string; readonly reader: Reader };
const words = supervisionWordsZhCn;
const wordOf = (table: Readonly<Record<string, string>>, key: string | null): string => (key === null ? '' : (table[key] ?? key));
const dayOf = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

async function bodyOf({ db, reader }: Asked): Promise<string> {
  const name = (await findCongress(db, reader.actor.congressId))?.name ?? '';
  return /[镇乡]人民代表大会$/.test(name) ? `${name}主席团` : `${name}常务委员会`;
}

function lastText(view: MatterView, kinds: readonly string[]): string {
  return view.papers.findLast(({ kind }) => kinds.includes(kind))?.text ?? '';
}

/** The last day on which an act was done; what its form said of the day goes before the day it was pressed. */
function dayOfAct({ timeline }: MatterView, action: string): string | null {
  const event = timeline.findLast((each) => each.action === action);
  const said = event?.data['on'];
  return typeof said === 'string' ? said : (event?.onDay ?? null);
}

/** The day a paper bears: that of the act it tells of, however much later it is printed. What is still a draft bears today's. */
const BEARS: Readonly<Partial<Record<SupervisionPaperKind, (view: MatterView) => string | null>>> = {
  'hearing-notice': (view) => dayOfAct(view, 'ask-report'),
  'inspection-plan': ({ begunOn }) => begunOn,
  'question-list': ({ heldOn }) => heldOn,
  'review-opinions': (view) => dayOfAct(view, 'agree-opinions'),
  'hand-over-letter': ({ handedOverOn }) => handedOverOn,
  'assessment-result': ({ assessments }) => assessments.at(-1)?.onDay ?? null,
  'public-notice': ({ publishedOn }) => publishedOn,
};

async function factsOf(asked: Asked, view: MatterView, kind: SupervisionPaperKind): Promise<MatterFacts> {
  const { book } = await asked.deps.law.of(asked.db, asked.reader.today);
  return {
    body: await bodyOf(asked),
    date: dayOf(BEARS[kind]?.(view) ?? null) ?? asked.reader.today,
    kind: view.kind,
    kindWord: wordOf(words.kind, view.kind),
    subject: view.subject,
    units: view.units.map(({ name }) => name),
    ownerName: view.ownerName,
    laws: view.laws,
    hearingOn: dayOf(view.hearingOn),
    heldOn: dayOf(view.heldOn),
    handedOverOn: dayOf(view.handedOverOn),
    lead: { draft: Number(book.value('SUP-05', 'lead')), final: Number(book.value('SUP-06', 'lead')) },
    participants: view.participants.map(({ name, role }) => ({ name, roleWord: wordOf(words.role, role) })),
    points: view.pointRows.map((point) => ({
      number: point.number,
      text: point.text,
      unitName: point.unitName,
      lawArticle: point.lawArticle,
      dueOn: dayOf(point.dueOn),
      measure: wordOf(words.measure, point.measure),
      answer: point.answer,
      deeds: point.deeds.map(({ text }) => text),
      finding: point.finding,
      state: wordOf(words.pointState, point.state),
    })),
    questions: view.questions
      .filter(({ state }) => !['waiting', 'dropped'].includes(state))
      .map(({ text, unitName, askedBy }) => ({ text, unitName, askedBy })),
    opinionsText: lastText(view, ['opinions']),
    handlingReport: lastText(view, ['handling-report']),
    report: lastText(view, ['report', 'inspection-report', 'visit-report']),
    outcome: view.outcome,
    assessments: view.assessments.map((one) => ({ ...one, onDay: localDate(one.onDay), result: wordOf(words.result, one.result) })),
  };
}

/** A paper of a matter as this reader may have it. @throws AppError `platform.not_found` for a matter not his, or a paper it has not */
export async function paperOfMatter(asked: Asked, kind: string): Promise<Paper> {
  const view = await openMatter(asked.db, asked.id, asked.reader);
  if (!isSupervisionPaper(kind) || !supervisionPapersOf(view).includes(kind)) throw notFound('paper');
  return supervisionPaper(kind, await factsOf(asked, view, kind));
}

/** A paper of a year's plan. @throws AppError `platform.not_found` */
export async function paperOfPlan(asked: Asked, kind: string): Promise<Paper> {
  const plan = await openPlan(asked.db, asked.id, asked.reader);
  if (!isPlanPaper(kind)) throw notFound('paper');
  const published = await asked.db.query<{ id: string; published_on: string | null }>(
    'select id, published_on from supervision_matters where plan_id = $1',
    [plan.id],
  );
  const publishedOn = new Map(published.map((row) => [row.id, row.published_on]));
  const items = plan.matters
    .filter(({ state }) => state !== 'cancelled')
    .map((row) => ({
      kindWord: wordOf(words.kind, row.kind),
      subject: row.subject,
      ownerName: row.ownerName,
      quarter: row.quarter,
      stateWord: wordOf(words.state, row.state),
      heldOn: dayOf(row.heldOn),
      publishedOn: dayOf(publishedOn.get(row.id) ?? null),
    }));
  return planPaperOf(kind, {
    body: await bodyOf(asked),
    date: asked.reader.today,
    year: plan.year,
    title: plan.title,
    adoptedOn: dayOf(plan.adoptedOn),
    items,
  });
}
