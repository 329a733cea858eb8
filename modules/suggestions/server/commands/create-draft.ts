import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { runCommand, type Caller, type Command } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { TextForm } from '../../contract/forms.ts';
import type { SuggestionView } from '../../contract/views.ts';
import { frozenText, type SuggestionText } from '../../domain/text-checks.ts';
import { findBegun } from '../case.ts';
import type { ActDeps } from '../perform-act.ts';
import { searchTermsOf } from '../search-terms.ts';
import { appendEvent } from '../store.ts';
import { viewOf } from '../view-of.ts';

export const hashOfText = (text: SuggestionText): string => createHash('sha256').update(frozenText(text)).digest('hex');

type Form = z.infer<typeof TextForm>;

/** Columns of a text, with its hash and what full-text search reads. */
export function textColumns(form: Form) {
  return {
    title: form.title,
    field: form.field ?? null,
    situation: form.situation,
    analysis: form.analysis,
    points: JSON.stringify(form.points),
    proposal: form.points.join('\n'),
    text_hash: hashOfText(form),
    wants_publicity: form.wantsPublicity ?? null,
    is_confidential: form.isConfidential ?? false,
  };
}

// The words of title and text by weight, and when it was begun: see `suggestions_find`.
const INDEX = `
  insert into suggestions_words (congress_id, suggestion_id, title, terms)
  values (platform_congress(), $1::uuid, $2, setweight(array_to_tsvector($3::text[]), 'A') || setweight(array_to_tsvector($4::text[]), 'C') || array_to_tsvector(suggestions_windows($1::uuid)))
  on conflict (congress_id, suggestion_id) do update set title = excluded.title, terms = excluded.terms`;

/** Writes what the search reads; the words are cut by the segmenter, not by the database. */
export async function indexText(tx: Tx, id: string, form: Pick<Form, 'title' | 'situation' | 'analysis' | 'points'>): Promise<void> {
  const { heavy, light } = searchTermsOf(form);
  tx.send(INDEX, [id, form.title, heavy, light], 'suggestions-index');
}

const INSERT = `
  insert into suggestions_suggestions (congress_id, id, kind, state, lead_person_id, lead_name, delegation_id, title, field, situation, analysis, points, proposal, text_hash, wants_publicity, is_confidential, created_at)
  values ($1, $2::uuid, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

type Begun = { readonly kind: 'suggestion' | 'motion'; readonly form: Form };

async function writeDraft({ tx, actor, now }: Command, id: string, { kind, form }: Begun): Promise<void> {
  const text = textColumns(form);
  const delegation = actor.posts.find((post) => post.role === 'deputy')?.bodyId ?? null;
  const who = [actor.congressId, id, kind, actor.personId, actor.name, delegation];
  const what = [text.title, text.field, text.situation, text.analysis, text.points, text.proposal, text.text_hash];
  tx.send(INSERT, [...who, ...what, text.wants_publicity, text.is_confidential, now], 'suggestions-insert');
  await indexText(tx, id, form);
}

async function tellBegun({ tx, actor, now, today }: Command, suggestionId: string): Promise<void> {
  await appendEvent(
    tx,
    { congressId: actor.congressId, suggestionId },
    {
      action: 'create',
      fromState: null,
      toState: 'draft',
      round: 1,
      onDay: today,
      at: now,
      personId: actor.personId,
      personName: actor.name,
      post: actor.posts.find((post) => post.role === 'deputy')?.title ?? null,
      unitName: null,
      data: {},
      rules: ['SUG-01'],
      seenBy: 'all',
    },
  );
}

/** A deputy begins a draft. @throws AppError `platform.not_allowed` for anybody else */
export async function createDraft(
  deps: ActDeps,
  caller: Caller,
  request: Begun & { readonly commandId: CommandId },
): Promise<SuggestionView> {
  const { actor } = caller;
  if (!hasRole(actor, 'deputy')) throw notAllowed('suggestions.create');
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'suggestions.create', body: request }, async (command) => {
    const id = newId(command.now);
    await writeDraft(command, id, request);
    await tellBegun(command, id);
    const { kind, form } = request;
    await command.journal({
      action: 'suggestions.create',
      objectType: 'suggestion',
      objectId: id,
      rule: 'SUG-01',
      after: { kind, title: form.title },
    });
    const made = await findBegun(command.tx, id);
    if (!made) throw new Error('the draft is gone');
    return viewOf(made, actor);
  });
}
