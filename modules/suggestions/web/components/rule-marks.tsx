import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { ruleQuery, type RuleText } from '../api.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

/** The rules a step rests on; each opens what it says and which article it comes from. */
export function RuleMarks({ rules }: { readonly rules: readonly string[] }) {
  const { pages } = useSuggestionTexts();
  const [open, setOpen] = useState<string>();
  if (rules.length === 0) return null;
  return (
    <span className="sg-rules">
      <span className="visually-hidden">{pages.open.rule}</span>
      {rules.map((rule) => <button key={rule} type="button" aria-haspopup="dialog" onClick={() => setOpen(rule)}>{rule}</button>)}
      <Dialog title={fill(pages.open.ruleOf, { id: open ?? '' })} open={open !== undefined} onClose={() => setOpen(undefined)}>{open === undefined ? null : <RuleBody id={open} />}</Dialog>
    </span>
  );
}

function RuleBody({ id }: { readonly id: string }) {
  const { pages } = useSuggestionTexts();
  const locale = useLocale();
  const rule = useQuery(ruleQuery(id));
  if (rule.isPending) return <LoadingNote lines={2} />;
  if (rule.error) return <p>{fill(pages.open.ruleMissing, { id })}</p>;
  const lines = linesOf(rule.data, locale);
  return lines.length === 0 ? <p>{fill(pages.open.ruleMissing, { id })}</p> : <div className="stack">{lines.map((line) => <p key={line}>{line}</p>)}</div>;
}

/** Sentences of a rule in the reader's language, whatever else the rule carries. */
function linesOf(rule: RuleText, locale: 'zh-CN' | 'en'): readonly string[] {
  const tongue = locale === 'en' ? 'en' : 'zh';
  const pick = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (Array.isArray(value)) return value.flatMap(pick);
    if (typeof value !== 'object' || value === null) return [];
    const texts: Readonly<Record<string, unknown>> = { ...value };
    return pick(texts[tongue] ?? texts[locale] ?? texts['text'] ?? texts['says'] ?? '');
  };
  return ['title', 'says', 'text', 'summary', 'explanation', 'article', 'source', 'basis'].flatMap((key) => pick(rule[key]));
}
