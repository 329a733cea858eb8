import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { fill } from '#platform/web/fill.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { ruleQuery } from '../api.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

/** The rules a step rests on; each opens what it says and which article it comes from, in front of the whole page. */
export function RuleMarks({ rules }: { readonly rules: readonly string[] }) {
  const { pages } = useSuggestionTexts();
  const [open, setOpen] = useState<string>();
  if (rules.length === 0) return null;
  return (
    <span className="sg-rules">
      <span className="visually-hidden">{pages.open.rule}</span>
      {rules.map((rule) => (
        <button key={rule} type="button" aria-haspopup="dialog" onClick={() => setOpen(rule)}>
          {rule}
        </button>
      ))}
      {open === undefined
        ? null
        : createPortal(
            <Dialog title={fill(pages.open.ruleOf, { id: open })} open onClose={() => setOpen(undefined)}>
              <RuleBody id={open} />
            </Dialog>,
            document.body,
          )}
    </span>
  );
}

function RuleBody({ id }: { readonly id: string }) {
  const { pages } = useSuggestionTexts();
  const locale = useLocale();
  const rule = useQuery(ruleQuery(id));
  if (rule.isPending) return <LoadingNote lines={2} />;
  if (rule.error) return <p>{fill(pages.open.ruleMissing, { id })}</p>;
  const tongue = locale === 'en' ? 'en' : 'zh';
  const { says, article, layer, values } = rule.data;
  return (
    <div className="stack">
      <p className="prose">{says[tongue]}</p>
      <p className="small muted">
        {pages.open.rule} {article[tongue]} · {pages.ruleLayer[layer]}
      </p>
      {values
        .filter(({ value }) => typeof value === 'number')
        .map((value) => (
          <p key={value.parameter} className="small faint">
            {value.cite[tongue]}
            {value.isOwn && value.basis !== null ? ` · ${value.basis}` : ''}
          </p>
        ))}
    </div>
  );
}
