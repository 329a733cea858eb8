import { listSessions } from '#modules/register/server/module.ts';
import { holdsOneOf } from '#platform/domain/actor.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { handlingReport } from '../../domain/papers/handling-report.ts';
import { REPLY_CLASSES } from '../../domain/reply-checks.ts';
import { WHO_MAY } from '../../domain/who-may.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';
import { rowsOfFigures, statistics } from '../queries/statistics.ts';
import type { Reader } from '../queries/visible-rows.ts';
import { placeOf } from './list-papers.ts';

type Asked = {
  readonly sessionId?: string | undefined;
  readonly heardBy?: string | undefined;
  readonly heardOn?: string | undefined;
  readonly text?: string | undefined;
};

const NUMBERS = ['handed-over', 'answered', ...REPLY_CLASSES.map((meaning) => `class-${meaning}`)];
const RATED = ['last-satisfied', 'last-basically', 'last-dissatisfied', 'last-unrated'];
const PROMISED = ['promises-made', 'promises-kept', 'promises-open', 'promises-broken'];

/** An empty line begins a paragraph. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 办理情况报告 of a session, every number from the figures (代表法 51), with the rows each of them counts. */
export async function handlingReportOf(
  db: Queryable,
  { sessionId: wanted, heardBy, heardOn, text }: Asked,
  reader: Reader,
): Promise<{ readonly paper: Paper; readonly counted: Readonly<Record<string, readonly string[]>> }> {
  if (!holdsOneOf(reader.actor, WHO_MAY.printHandlingReport)) throw notAllowed('handling-report');
  const { place, office, session } = await placeOf(db, reader.actor, wanted);
  const sessionId = wanted ?? (await listSessions(db))[0]?.id;
  const { figures } = await statistics(db, { sessionId }, reader);
  const value = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? 0;
  const paper = handlingReport({
    office,
    session,
    heardBy: heardBy ?? `${place}人大常委会会议`,
    date: heardOn === undefined ? reader.today : localDate(heardOn),
    addressee: `${place}人大常委会`,
    total: value('handed-over'),
    replied: value('answered'),
    classes: REPLY_CLASSES.map((meaning) => ({ meaning: wordsZhCn.replyClass[meaning], count: value(`class-${meaning}`) })).filter(
      ({ count }) => count > 0,
    ),
    ratings: {
      satisfied: value('last-satisfied'),
      basically: value('last-basically'),
      unsatisfied: value('last-dissatisfied'),
      unrated: value('last-unrated'),
    },
    promises: { made: value('promises-made'), kept: value('promises-kept'), open: value('promises-open'), late: value('promises-broken') },
    parts: text === undefined || text.trim() === '' ? [] : [{ heading: '主要做法和下一步打算', paragraphs: paragraphsOf(text) }],
  });
  return { paper, counted: await rowsOfFigures(db, { sessionId }, { ids: [...NUMBERS, ...RATED, ...PROMISED], reader }) };
}
