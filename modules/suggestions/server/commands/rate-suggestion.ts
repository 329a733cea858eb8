import type { z } from 'zod';
import { newId } from '#platform/server/ids/new-id.ts';
import { suggestionForms } from '../../contract/forms.ts';
import { ratingFinal, ratingOpen } from '../../domain/errors.ts';
import { defineAct, type Acting, type Outcome } from '../acting.ts';
import { noticesToRole } from '../notices.ts';
import { changeRows, insertRow } from '../store.ts';

type Form = z.infer<(typeof suggestionForms)['rate-reply']>;

/** Stores a rating; one already given may be changed once, when the facts change, and stays visible. */
async function store(on: Acting, of: 'reply' | 'result', { value, remark }: Form): Promise<void> {
  const { suggestion, ratings } = on.found;
  const { tx, actor, now, today } = on.command;
  const mine = ratings.filter((rating) => rating.round === suggestion.round && rating.of === of && rating.person_id === actor.personId);
  if (mine.length >= 2) throw ratingFinal();
  if (mine[0]) await changeRows(tx, 'suggestions_ratings', { id: mine[0].id }, { replaced_on: today });
  await insertRow(tx, 'suggestions_ratings', {
    congress_id: suggestion.congress_id,
    id: newId(now),
    suggestion_id: suggestion.id,
    round: suggestion.round,
    of,
    person_id: actor.personId,
    value,
    remark: remark ?? null,
    rated_on: today,
  });
}

const closing = (on: Acting): string => (on.found.suggestion.open_promises > 0 ? 'closed-with-promises' : 'closed');

async function rateReply(on: Acting, form: Form): Promise<Outcome> {
  await store(on, 'reply', form);
  const data = { value: form.value, ...(form.remark ? { remark: form.remark } : {}), of: 'reply' };
  // A co-signer's rating is kept with the others; the lead deputy's decides what happens next.
  if (!on.relations.includes('lead-deputy')) return { to: 'answered', data, seenBy: 'not-units', clock: { keep: true } };
  const notices = await noticesToRole(
    on,
    { roles: ['deputies-office'] },
    form.value === 'dissatisfied' ? 'suggestions.dissatisfied' : 'suggestions.rated',
  );
  const to = form.value === 'dissatisfied' ? 'dissatisfied' : closing(on);
  return {
    to,
    set: { last_rating: form.value, ...(to === 'dissatisfied' ? {} : { closed_on: on.command.today }) },
    data,
    seenBy: 'not-units',
    notices,
  };
}

/** 评答复. */
export const rateTheReply = defineAct({ of: 'suggestion', action: 'rate-reply', form: suggestionForms['rate-reply'], apply: rateReply });

/** 评结果, later: what came of it. */
export const rateTheResult = defineAct({
  of: 'suggestion',
  action: 'rate-result',
  form: suggestionForms['rate-result'],
  apply: async (on, form) => {
    await store(on, 'result', form);
    return {
      data: { value: form.value, ...(form.remark ? { remark: form.remark } : {}), of: 'result' },
      seenBy: 'not-units',
      notices: await noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.result-rated'),
    };
  },
});

/** Closes what was not rated in time, as 未评: it never counts as satisfied. */
export const closeUnrated = defineAct({
  of: 'suggestion',
  action: 'close-unrated',
  form: suggestionForms['close-unrated'],
  apply: (on, { note }) => {
    const clock = on.found.clocks.findLast((row) => row.kind === 'rating' && row.state === 'running');
    if (clock && clock.due_on >= on.command.today) throw ratingOpen(clock.due_on);
    return { to: closing(on), set: { closed_on: on.command.today, last_rating: null }, data: { unrated: true, ...(note ? { note } : {}) } };
  },
});
