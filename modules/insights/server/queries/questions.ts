import { listQuestions as askSuggestions, openQuestion as openSuggestionQuestion } from '#modules/suggestions/server/module.ts';
import { hasRole } from '#platform/domain/actor.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { QuestionGroup } from '../../contract/views.ts';
import { noQuestion } from '../../domain/errors.ts';
import { askDecisions, DUTIES_OVERDUE } from '../decision-questions.ts';
import { askSupervision, openSupervisionQuestion } from '../supervision-questions.ts';
import type { Reader } from './figures.ts';

/** Questions of suggestions, in the order a leader asks them. */
const OF_SUGGESTIONS = [
  'promises-due-not-kept',
  'replies-overdue',
  'key-behind-milestone',
  'dissatisfied-twice',
  'returned-thrice',
] as const;
/** Asked by everybody, answerable by nobody yet: the module that keeps the records is not built. */
const WAITING: readonly { readonly key: string; readonly awaits: string }[] = [{ key: 'towns-talking-to-nobody', awaits: 'stations' }];

type SuggestionGroup = Awaited<ReturnType<typeof askSuggestions>>[number];

function fromSuggestions({ key, count, rows }: SuggestionGroup): QuestionGroup {
  return {
    key,
    state: 'asked',
    awaits: null,
    count,
    rows: rows.map((row) => ({
      title: [row.numberText, row.title].filter(Boolean).join(' '),
      href: `/desk/suggestions/${row.suggestionId}`,
      unit: row.unitName ?? '',
      dueOn: row.dueOn,
      days: key === 'returned-thrice' ? null : row.measure,
      text: row.text,
    })),
  };
}

const OVERSEEING = ['deputies-office', 'committee', 'chairs-council'];

/** Whoever answers for the year may know how many there are; the cases themselves open to those whose work they are. */
async function askOverseeing(db: Queryable, reader: Reader): Promise<SuggestionGroup[]> {
  const own = await askSuggestions(db, reader);
  if (OVERSEEING.some((role) => hasRole(reader.actor, role))) return own;
  const all = await askSuggestions(db, {
    ...reader,
    actor: { ...reader.actor, posts: [{ role: 'committee', organisationId: null, title: '' }] },
  });
  return own.map((group) => ({ ...group, count: all.find(({ key }) => key === group.key)?.count ?? group.count }));
}

const waiting = ({ key, awaits }: (typeof WAITING)[number]): QuestionGroup => ({ key, state: 'waits', awaits, count: 0, rows: [] });

/** What leaders ask of the year, each answered by rows; where no records are kept yet, that is said. */
export async function listQuestions(db: Queryable, reader: Reader): Promise<QuestionGroup[]> {
  const asked = (await askOverseeing(db, reader)).filter(({ key }) => OF_SUGGESTIONS.some((known) => known === key)).map(fromSuggestions);
  const [promises, ...others] = asked.toSorted(
    (a, b) => OF_SUGGESTIONS.findIndex((key) => key === a.key) - OF_SUGGESTIONS.findIndex((key) => key === b.key),
  );
  return [
    ...(promises === undefined ? [] : [promises]),
    ...(await askSupervision(db, reader)),
    await askDecisions(db, reader),
    ...WAITING.map(waiting),
    ...others,
  ];
}

/** All rows behind one question. @throws AppError `insights.no_question` */
export async function openQuestion(db: Queryable, key: string, reader: Reader): Promise<QuestionGroup> {
  const open = WAITING.find((each) => each.key === key);
  if (open !== undefined) return waiting(open);
  if (OF_SUGGESTIONS.some((known) => known === key)) return fromSuggestions(await openSuggestionQuestion(db, key, reader));
  if (key === DUTIES_OVERDUE) return askDecisions(db, reader);
  const found = await openSupervisionQuestion(db, key, reader);
  if (found === undefined) throw noQuestion(key);
  return found;
}
