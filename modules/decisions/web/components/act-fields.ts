import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import type { Option } from '#platform/web/kit/select-input.tsx';
import { DECISION_BODIES, DECISION_KINDS, DECISION_SOURCES } from '../../contract/forms.ts';
import type { DecisionTexts } from '../use-decision-texts.ts';

type Name = keyof DecisionTexts['ask'];
/** Choices that the server knows: documents of meetings, items that are voted. */
export type Offered = { readonly documentId?: readonly Option[]; readonly itemId?: readonly Option[] };
const NUMBERS: readonly Name[] = ['members', 'votesFor', 'votesAgainst', 'abstained'];
const FREE: readonly Name[] = ['itemId', 'fileIds'];
const FIELDS: Readonly<Record<string, readonly Name[]>> = {
  create: ['kind', 'body', 'source', 'itemId', 'title', 'text'],
  'create-from-document': ['documentId', 'source'],
  'edit-decision': ['title', 'itemId', 'text', 'source'],
  'adopt-from-contest': [],
  'record-vote': ['on', ...NUMBERS, 'handReason'],
  'publish-decision': [],
  'name-duty': ['addresseeId', 'text', 'dueOn'],
  'evaluate-decision': ['text'],
  'end-decision': ['on', 'reason'],
  'report-duty': ['text', 'fileIds'],
  'accept-report': ['finding'],
  'send-report-back': ['finding'],
};
const LONG: Readonly<Record<string, number>> = { create: 50_000, 'edit-decision': 50_000, 'name-duty': 1000 };

const optionsOf = (values: readonly string[], words: Readonly<Record<string, string>>): readonly Option[] =>
  values.map((value) => ({ value, label: words[value] ?? value }));
function choicesOf(name: Name, texts: DecisionTexts, offered: Offered): readonly Option[] | undefined {
  if (name === 'kind') return optionsOf(DECISION_KINDS, texts.kind);
  if (name === 'body') return optionsOf(DECISION_BODIES, texts.body);
  if (name === 'source') return optionsOf(DECISION_SOURCES, texts.source);
  return name === 'documentId' || name === 'itemId' ? (offered[name] ?? []) : undefined;
}

/** The questions of an act. */
export function actFields(action: string, texts: DecisionTexts, offered: Offered = {}): readonly AskField[] {
  const hints: Readonly<Record<string, string>> = texts.hint;
  const fieldOf = (name: Name): AskField => {
    const hint = hints[name];
    const base = {
      name: name === 'handReason' ? 'reason' : name,
      label: texts.ask[name],
      required: !FREE.includes(name),
      ...(hint === undefined ? {} : { hint }),
    };
    const options = choicesOf(name, texts, offered);
    if (options) return { ...base, kind: name === 'documentId' || name === 'itemId' ? 'select' : 'choice', options };
    if (name === 'on' || name === 'dueOn') return { ...base, kind: 'date' };
    if (name === 'addresseeId') return { ...base, kind: 'organisation' };
    if (name === 'fileIds') return { ...base, kind: 'files' };
    if (NUMBERS.includes(name)) return { ...base, kind: 'number' };
    if (name === 'title') return { ...base, kind: 'text', max: 200 };
    return name === 'text'
      ? { ...base, kind: 'textarea', rows: 8, max: LONG[action] ?? 8000 }
      : { ...base, kind: 'textarea', rows: 3, max: 300 };
  };
  return (FIELDS[action] ?? []).filter((name) => name !== 'itemId' || (offered.itemId?.length ?? 0) > 0).map(fieldOf);
}
