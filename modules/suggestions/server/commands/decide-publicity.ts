import { suggestionForms } from '../../contract/forms.ts';
import { privateDataLeft, publishingBarred } from '../../domain/errors.ts';
import { coverPrivateData, findPrivateData } from '../../domain/private-data.ts';
import { defineAct, type Acting } from '../acting.ts';
import { textOf } from '../case.ts';

/** What the public reads: fixed when it is decided, so that a later change of the text publishes nothing by itself. */
function publishedText(on: Acting, hideNames: boolean, edited: string | undefined) {
  const { suggestion, signers } = on.found;
  const text = textOf(suggestion);
  const names = hideNames ? [suggestion.lead_name, ...signers.map((signer) => signer.name)] : [];
  const cover = (part: string) => coverPrivateData(part, names);
  return {
    title: cover(text.title),
    situation: cover(edited ?? text.situation), // An edited text stands for the whole: nothing of the original may slip through beside it.
    analysis: edited === undefined ? cover(text.analysis) : '',
    points: edited === undefined ? text.points.map(cover) : [],
    leadName: hideNames ? null : suggestion.lead_name,
  };
}

/** What the last review found to be internal or a work secret is not published in full. */
function isClosed(on: Acting): boolean {
  const review = on.found.events.find(({ action }) => action === 'begin-review');
  const secrecy = typeof review?.data === 'object' && review.data !== null && 'secrecy' in review.data ? review.data.secrecy : undefined;
  return secrecy === 'internal' || secrecy === 'work-secret';
}

/**
 * 公开, decided item by item (SUG-26). Confidential ones and those whose deputy asked otherwise are
 * never published in full; private data is covered, and what is still found is refused.
 */
export const decidePublicity = defineAct({
  of: 'suggestion',
  action: 'decide-publicity',
  form: suggestionForms['decide-publicity'],
  apply: (on, { publicity, reason, hideNames = false, publishedText: edited }) => {
    const { suggestion } = on.found;
    if (publicity === 'full' && isClosed(on)) throw publishingBarred('secrecy');
    if (publicity === 'full' && suggestion.is_confidential) throw publishingBarred('confidential');
    if (publicity === 'full' && suggestion.wants_publicity === false) throw publishingBarred('deputy');
    if (publicity === 'withheld')
      return { set: { publicity, published_at: null, published_text: null }, data: { publicity, ...(reason ? { reason } : {}) } };
    const text = publishedText(on, hideNames || suggestion.is_confidential, edited);
    const left = findPrivateData(JSON.stringify(text))[0];
    if (left) throw privateDataLeft(left.kind);
    return {
      set: {
        publicity,
        published_at: on.command.now,
        published_text: JSON.stringify(publicity === 'full' ? text : { title: text.title, leadName: text.leadName }),
      },
      data: { publicity, hideNames, ...(reason ? { reason } : {}) },
    };
  },
});
