import { findSessionOn } from '#modules/register/server/module.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { motionForms } from '../../contract/forms.ts';
import { motionIncomplete, noSession, pastCutoff } from '../../domain/errors.ts';
import { missingPart } from '../../domain/text-checks.ts';
import { titleAsSuggestion } from '../../domain/papers/suggestion-title.ts';
import { defineAct, type Acting } from '../acting.ts';
import { textOf } from '../case.ts';
import { noticesToRole, noticesToSigners } from '../notices.ts';
import { appendEvent } from '../store.ts';
import { countSigners, requireSigners } from '../motion-signers.ts';

/** 案由、案据、方案 are required parts (代表法 15); signers are counted as people, once each (MOT-02, MOT-27). */
export const fileMotion = defineAct({
  of: 'motion',
  action: 'file',
  form: motionForms.file,
  apply: async (on) => {
    const { suggestion, signers } = on.found;
    const missing = missingPart(textOf(suggestion));
    if (missing) throw motionIncomplete(missing);
    await requireSigners(on);
    const { today, now, tx } = on.command;
    const session = await findSessionOn(tx, today);
    if (!session || today > session.closesOn) throw noSession();
    if (session.motionCutoff !== null && now > new Date(session.motionCutoff))
      throw pastCutoff(new Date(session.motionCutoff).toISOString());
    await tx.query(`update suggestions_signers set state = 'withdrawn' where suggestion_id = $1 and state = 'invited'`, [suggestion.id]);
    return {
      set: { session_id: session.id, in_session: true, filed_at: now },
      data: {
        inSession: true,
        textHash: suggestion.text_hash,
        coSigners: signers.filter((signer) => signer.state === 'confirmed').map((signer) => signer.name),
      },
      notices: await noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.motion-filed'),
    };
  },
});

/** A signer drops out; below the law's number the motion lapses (MOT-09). */
export const withdrawSignature = defineAct({
  of: 'motion',
  action: 'withdraw-signature',
  form: motionForms['withdraw-signature'],
  apply: async (on, { reason }) => {
    const { suggestion, signers } = on.found;
    const { tx, actor, now } = on.command;
    await tx.query(`update suggestions_signers set state = 'withdrawn', answered_at = $3 where suggestion_id = $1 and person_id = $2`, [
      suggestion.id,
      actor.personId,
      now,
    ]);
    const { distinct: left, needed, enough } = await countSigners(on, (personId) => personId !== actor.personId);
    const lapses = !enough;
    return {
      to: lapses ? 'lapsed' : suggestion.state,
      set: { co_signer_count: signers.filter((signer) => signer.state === 'confirmed' && signer.person_id !== actor.personId).length },
      data: { left, needed, ...(reason ? { reason } : {}) },
      notices: noticesToSigners(on, lapses ? 'suggestions.motion-lapsed' : 'suggestions.signature-withdrawn', { left, needed }),
    };
  },
});

export const sendToCommittee = defineAct({
  of: 'motion',
  action: 'send-to-committee',
  form: motionForms['send-to-committee'],
  apply: async (on, { committee, note }) => ({
    data: { committee, ...(note ? { note } : {}) },
    notices: await noticesToRole(on, { roles: ['committee'] }, 'suggestions.motion-to-committee', { committee }),
  }),
});

export const reportOnMotion = defineAct({
  of: 'motion',
  action: 'report-on-motion',
  form: motionForms['report-on-motion'],
  apply: async (on, { opinion }) => ({
    data: { opinion },
    notices: await noticesToRole(on, { roles: ['presidium'] }, 'suggestions.motion-reported'),
  }),
});

export const putOnAgenda = defineAct({
  of: 'motion',
  action: 'put-on-agenda',
  form: motionForms['put-on-agenda'],
  apply: (on, { note }) => ({ data: note ? { note } : {}, notices: noticesToSigners(on, 'suggestions.motion-on-agenda') }),
});

export const keepOffAgenda = defineAct({
  of: 'motion',
  action: 'keep-off-agenda',
  form: motionForms['keep-off-agenda'],
  apply: (on, { reason }) => ({ data: { reason }, notices: noticesToSigners(on, 'suggestions.motion-off-agenda', { reason }) }),
});

export const concludeMotion = defineAct({
  of: 'motion',
  action: 'conclude',
  form: motionForms.conclude,
  apply: (on, { result }) => ({
    set: { closed_on: on.command.today },
    data: { result },
    notices: noticesToSigners(on, 'suggestions.motion-concluded'),
  }),
});

// Its title says what it is now; the hash stays that of the text its signers read.
const COPY = `
  insert into suggestions_suggestions (congress_id, id, kind, state, session_id, origin, converted_from, title, field, situation, analysis, proposal, points, text_version, text_hash, lead_person_id, lead_name,
    co_signer_count, delegation_id, in_session, filed_at, is_confidential, wants_publicity)
  select congress_id, $2, 'suggestion', 'filed', session_id, 'motion', id, $4, field, situation, analysis, proposal, points, text_version, text_hash, lead_person_id, lead_name,
    co_signer_count, delegation_id, in_session, $3, is_confidential, wants_publicity
  from suggestions_suggestions where id = $1`;
const COPY_WORDS = `
  insert into suggestions_words (congress_id, suggestion_id, title, terms) select congress_id, $2, $3, terms from suggestions_words where suggestion_id = $1`;
const COPY_SIGNERS = `
  insert into suggestions_signers (congress_id, suggestion_id, person_id, name, position, state, text_version, text_hash, answered_at)
  select congress_id, $2, person_id, name, position, state, text_version, text_hash, answered_at from suggestions_signers where suggestion_id = $1 and state = 'confirmed'`;

/** 议案转建议: a suggestion of its own with its own number and clock; both know of each other (MOT-14). */
export const convertToSuggestion = defineAct({
  of: 'motion',
  action: 'convert-to-suggestion',
  form: motionForms['convert-to-suggestion'],
  apply: async (on, { reason }) => {
    const { tx, now, today, actor } = on.command;
    const { suggestion } = on.found;
    const id = newId(now);
    const title = titleAsSuggestion(suggestion.title);
    await tx.query(COPY, [suggestion.id, id, now, title]);
    await tx.query(COPY_WORDS, [suggestion.id, id, title]);
    await tx.query(COPY_SIGNERS, [suggestion.id, id]);
    await appendEvent(
      tx,
      { congressId: suggestion.congress_id, suggestionId: id },
      {
        action: 'created-from-motion',
        fromState: null,
        toState: 'filed',
        round: 1,
        onDay: today,
        at: now,
        personId: actor.personId,
        personName: actor.name,
        post: firstTitle(on),
        unitName: null,
        data: { from: suggestion.number_text, title: suggestion.title },
        rules: ['MOT-14'],
        seenBy: 'all',
      },
    );
    return {
      set: { closed_on: today },
      data: { reason, into: id },
      notices: noticesToSigners(on, 'suggestions.motion-converted', { reason }),
    };
  },
});

const firstTitle = (on: Acting): string | null => on.command.actor.posts[0]?.title ?? null;
