import { suggestionForms } from '../../contract/forms.ts';
import { cannotMerge } from '../../domain/errors.ts';
import { defineAct } from '../acting.ts';
import { findCase } from '../case.ts';
import { noticesToSigners } from '../notices.ts';

// A suggestion another one is handled with must itself be on its way and not merged.
const HOSTS = ['accepted', 'proposed', 'handed-over', 'assigned', 'handling'];

/** 并案办理: each keeps its number and is owed its own answer. */
export const mergeSuggestion = defineAct({
  of: 'suggestion',
  action: 'merge',
  form: suggestionForms.merge,
  apply: async (on, { intoId, reason }) => {
    const host = await findCase(on.command.tx, intoId);
    const { suggestion, mergedHere } = on.found;
    if (!host || host.suggestion.id === suggestion.id || !HOSTS.includes(host.suggestion.state) || mergedHere.length > 0)
      throw cannotMerge();
    return {
      set: {
        merged_into: intoId,
        due_on: host.suggestion.due_on,
        lead_unit_id: host.suggestion.lead_unit_id,
        lead_unit_name: host.suggestion.lead_unit_name,
        handed_over_on: host.suggestion.handed_over_on,
      },
      data: { into: host.suggestion.number_text, title: host.suggestion.title, reason },
      notices: noticesToSigners(on, 'suggestions.merged', { into: host.suggestion.number_text ?? '' }),
    };
  },
});

/** What a suggestion loses with the one it was handled with. */
export const ALONE_AGAIN = {
  merged_into: null,
  due_on: null,
  outer_due_on: null,
  lead_unit_id: null,
  lead_unit_name: null,
  handed_over_on: null,
} as const;

/** Takes a merge back: the suggestion goes its own way again. */
export const unmergeSuggestion = defineAct({
  of: 'suggestion',
  action: 'unmerge',
  form: suggestionForms.unmerge,
  apply: (_on, { reason }) => ({
    set: ALONE_AGAIN,
    data: { reason },
  }),
});
