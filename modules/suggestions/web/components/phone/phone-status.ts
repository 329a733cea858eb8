import { daysBetween, isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { shortDate, untilDue } from '#platform/web/formats.ts';
import type { Locale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import type { PhoneTexts } from '../../use-phone-texts.ts';
import { owesAnswer } from '../../../domain/lifecycle.ts';

type Context = { readonly texts: PhoneTexts; readonly today: LocalDate; readonly locale: Locale };

/** Where the matter stands, as one would say it: who has it, and by when the answer is due. */
export function statusSentence(view: SuggestionView, { texts, today, locale }: Context): string {
  const { one } = texts;
  const sentences: Readonly<Record<string, string>> = one.status;
  const said = fill(sentences[view.state] ?? view.state, {
    unit: view.leadUnitName ?? one.someUnit,
    n: view.openPromises,
    have: view.signers.filter(({ state, ofThisText }) => state === 'confirmed' && ofThisText).length,
    wait: view.signers.filter(({ state }) => state === 'invited').length,
  });
  const due = view.dueOn;
  if (due === null || !isLocalDate(due) || !owesAnswer(view)) return said;
  const late = daysBetween(due, today);
  const on = shortDate(due, locale);
  return `${said}${late > 0 ? fill(one.dueLate, { on, n: late }) : fill(one.due, { on, left: untilDue(due, today) })}`;
}
