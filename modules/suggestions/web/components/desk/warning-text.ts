import { fill } from '#platform/web/fill.ts';
import type { SuggestionTexts } from '../../../texts/zh-cn.ts';
import type { ReplyWarning } from './reply-draft.ts';

/** The sentence of a warning. */
export function warningText(warning: ReplyWarning, { pages: { reply, common } }: SuggestionTexts): string {
  switch (warning.kind) {
    case 'unanswered':
      return fill(reply.unanswered, { n: warning.n });
    case 'empty':
      return fill(reply.empty, { n: warning.n, phrase: warning.phrase });
    case 'no-promise':
      return reply.noPromise;
    case 'no-contact':
      return reply.noContact;
    case 'missing-opinions':
      return fill(reply.missingOpinions, { units: warning.units.join(common.joiner) });
    case 'private-data':
      return fill(reply.privateData, { text: warning.text });
    case 'suggest-class':
      return reply.suggestClass;
  }
}
