import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import { DECISION_BODIES, DECISION_KINDS, DECISION_SOURCES } from '../../contract/endpoints.ts';
import type { DecisionTexts } from '../use-decision-texts.ts';

type Name = keyof DecisionTexts['ask'];
const CHOICES: Readonly<Record<string, readonly string[]>> = { kind: DECISION_KINDS, body: DECISION_BODIES, source: DECISION_SOURCES };
const NUMBERS: readonly Name[] = ['members', 'votesFor', 'votesAgainst', 'abstained'];
const FIELDS: Readonly<Record<string, readonly Name[]>> = {
  create: ['kind', 'body', 'source', 'title', 'text'], 'edit-decision': ['title', 'text', 'source'], 'record-vote': ['on', ...NUMBERS], 'publish-decision': [], 'name-duty': ['addresseeId', 'text', 'dueOn'], 'evaluate-decision': ['text'], 'end-decision': ['on', 'reason'],
  'report-duty': ['text'], 'accept-report': ['finding'], 'send-report-back': ['finding'],
};

/** The questions of an act. */
export function actFields(action: string, texts: DecisionTexts): readonly AskField[] {
  const fieldOf = (name: Name): AskField => {
    const base = { name, label: texts.ask[name], required: true };
    if (name === 'on' || name === 'dueOn') return { ...base, kind: 'date' };
    if (name === 'addresseeId') return { ...base, kind: 'organisation' };
    if (NUMBERS.includes(name)) return { ...base, kind: 'number' };
    const choices = CHOICES[name];
    if (choices) {
      const words: Readonly<Record<string, string>> = name === 'kind' ? texts.kind : name === 'body' ? texts.body : texts.source;
      return { ...base, kind: 'choice', options: choices.map((value) => ({ value, label: words[value] ?? value })) };
    }
    return name === 'title' ? { ...base, kind: 'text', max: 200 } : { ...base, kind: 'textarea', rows: name === 'text' ? 8 : 3, max: name === 'text' ? (action === 'create' || action === 'edit-decision' ? 50_000 : action === 'name-duty' ? 1000 : 8000) : 300 };
  };
  return (FIELDS[action] ?? []).map(fieldOf);
}
