import type { z } from 'zod';
import { motionForms, suggestionForms } from '../../contract/forms.ts';
import { noSession, numberTaken } from '../../domain/errors.ts';
import { suggestionNumber } from '#platform/domain/formats/session-names.ts';
import { requireSigners } from '../motion-signers.ts';
import { SAME_MATTER, titleLikeness } from '../../domain/title-likeness.ts';
import { defineAct, type Acting, type Outcome } from '../acting.ts';
import { noticesToSigners } from '../notices.ts';

// One office numbers at a time; the constraint on the table is the last word.
const NEXT = `
  select coalesce(max(number), 0) + 1 as next, bool_or(number = $3) as taken
  from suggestions_suggestions where session_id = $1 and kind = $2`;

/** 立案编号: 届-次-序. The number is the next one, or the one the office already wrote on paper. */
async function numbered(on: Acting, wanted: number | undefined): Promise<{ number: number; numberText: string }> {
  const { suggestion, sessionName } = on.found;
  if (!suggestion.session_id || !sessionName) throw noSession();
  await on.command.tx.query('select 1 from register_sessions where id = $1 for no key update', [suggestion.session_id]);
  const [row] = await on.command.tx.query<{ next: number; taken: boolean | null }>(NEXT, [
    suggestion.session_id,
    suggestion.kind,
    wanted ?? null,
  ]);
  if (wanted !== undefined && row?.taken) throw numberTaken(wanted);
  const number = wanted ?? row?.next ?? 1;
  return { number, numberText: suggestionNumber({ ...sessionName, number }) };
}

// The newest session first: of several that read alike the last one is what people remember.
const EARLIER = `
  select s.id, s.title from suggestions_suggestions s join register_sessions e on e.id = s.session_id
  where s.kind = 'suggestion' and s.number is not null and e.opens_on < (select opens_on from register_sessions where id = $1)
  order by e.opens_on desc, s.number limit 20000`;

/** 往年提过: the suggestion of an earlier session that asked for the same, if there is one. */
async function repeated(on: Acting): Promise<string | null> {
  const { suggestion } = on.found;
  if (suggestion.kind !== 'suggestion') return null;
  const earlier = await on.command.tx.query<{ id: string; title: string }>(EARLIER, [suggestion.session_id]);
  let best: { readonly id: string; readonly likeness: number } | null = null;
  for (const { id, title } of earlier) {
    const likeness = titleLikeness(title, suggestion.title);
    if (likeness >= SAME_MATTER && likeness > (best?.likeness ?? 0)) best = { id, likeness };
  }
  return best?.id ?? null;
}

async function accept(on: Acting, form: z.infer<typeof suggestionForms.accept>): Promise<Outcome> {
  const { number, numberText } = await numbered(on, form.number);
  return {
    set: { number, number_text: numberText, repeats_id: await repeated(on), ...(form.field === undefined ? {} : { field: form.field }) },
    data: { numberText },
    notices: noticesToSigners(on, 'suggestions.accepted', { number: numberText }),
  };
}

export const acceptSuggestion = defineAct({ of: 'suggestion', action: 'accept', form: suggestionForms.accept, apply: accept });

/** A motion is checked once more for its distinct signers before the presidium sees it. */
export const acceptMotion = defineAct({
  of: 'motion',
  action: 'accept',
  form: motionForms.accept,
  apply: async (on, form) => {
    await requireSigners(on);
    return accept(on, form);
  },
});
