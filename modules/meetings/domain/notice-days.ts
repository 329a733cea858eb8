import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { addDays, type LocalDate } from '#platform/domain/local-date.ts';
import { meetingKinds, type MeetingKind } from './meeting-kinds.ts';

/** The last day on which the notice is in time (CNT-11: meeting day minus the days of the rule); null where no rule says one. */
export function noticeBy(
  kind: MeetingKind,
  day: LocalDate,
  book: RuleBook,
): { readonly rule: 'SES-14' | 'SCM-10'; readonly days: number; readonly by: LocalDate } | null {
  const rule = meetingKinds[kind].notice;
  if (rule === null) return null;
  const days = Number(book.value(rule, 'notice'));
  return { rule, days, by: addDays(day, -days) };
}

/** The last day on which units hand their papers in (MTG-03). */
export const papersBy = (day: LocalDate, book: RuleBook): LocalDate => addDays(day, -Number(book.value('MTG-03', 'papers')));
