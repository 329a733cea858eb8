import { findCongress } from '#modules/register/server/module.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { excellentSuggestions, type ExcellentSuggestion } from '../../domain/papers/excellent-suggestions.ts';
import { nothingToList } from '../../domain/paper-errors.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';
import { findCase, textOf, type Case } from '../case.ts';
import { mayRead, maySeeNames, relationsTo } from '../policy.ts';
import type { Reader } from '../queries/visible-rows.ts';

const ROWS = `
  select c.suggestion_id as "suggestionId", c.reason, c.on_day as on
  from suggestions_commendations c join suggestions_suggestions s on s.id = c.suggestion_id
  where c.year = $1 and c.taken_back_on is null order by s.session_id, s.number, c.id`;

const classWord = (meaning: string | null): string => Object.entries(wordsZhCn.replyClass).find(([key]) => key === meaning)?.[1] ?? '';

/** One of them; the names of deputies who asked for protection stand in no collection. */
function oneOf(found: Case, reason: string, seesNames: boolean): ExcellentSuggestion {
  const { suggestion, signers, replies, promises } = found;
  const last = replies.findLast(({ state }) => state === 'sent');
  const isOpen = last !== undefined && last.publicity !== 'withheld';
  const answers = Array.isArray(last?.answers) ? last.answers.map(String) : [];
  const kept = promises.filter(({ state }) => state === 'kept').length;
  const names = [suggestion.lead_name, ...signers.filter(({ state }) => state === 'confirmed').map(({ name }) => name)];
  const text = textOf(suggestion);
  return {
    title: suggestion.title,
    numberText: suggestion.number_text ?? '',
    deputies: seesNames && !suggestion.is_confidential ? names : ['＊＊＊'],
    units: suggestion.lead_unit_name ?? '',
    reason,
    situation: text.situation,
    analysis: text.analysis,
    points: text.points,
    reply: isOpen ? [...answers, ...last.body.split(/\n+/u)] : [],
    outcome: [classWord(suggestion.reply_class), ...(promises.length === 0 ? [] : [`承诺${promises.length}项，已落实${kept}项`])].join(
      '；',
    ),
  };
}

/** 优秀建议汇编 of a year, of what its reader may read. @throws AppError `suggestions.nothing_to_list` for a year without any */
export async function excellentSuggestionsPaper(db: Queryable, year: number, { actor }: Reader): Promise<Paper> {
  const rows = await db.query<{ suggestionId: string; reason: string; on: string }>(ROWS, [year]);
  const suggestions: ExcellentSuggestion[] = [];
  for (const { suggestionId, reason } of rows) {
    const found = await findCase(db, suggestionId);
    if (found && mayRead(actor, found)) suggestions.push(oneOf(found, reason, maySeeNames(relationsTo(actor, found), found)));
  }
  const last = rows
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (suggestions.length === 0 || last === undefined) throw nothingToList();
  const place = (await findCongress(db, actor.congressId))?.place ?? '';
  return excellentSuggestions({ body: `${place}人大常委会代表工作委员会`, period: `${year}年度`, date: localDate(last), suggestions });
}
