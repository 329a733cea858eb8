import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RuleDetailView, RuleValueView } from '#platform/contract/law-views.ts';
import { parameterName } from '#platform/domain/law/parameter-words.ts';
import { fill } from '../fill.ts';
import { longDate } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { LAW_KEY, lawApi } from './law-api.ts';
import { saidValue, useLawLocale, useLawTexts } from './law-words.ts';
import { RuleChange } from './rule-change.tsx';

/** One rule in full, and the way to change what may be changed. */
export function RuleDialog({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const texts = useLawTexts();
  const client = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const rule = useQuery({
    queryKey: [...LAW_KEY, 'rule', id],
    queryFn: () => lawApi.rule({ id: id ?? '' }),
    enabled: id !== undefined,
    retry: false,
  });
  const close = (): void => {
    setChanging(false);
    onClose();
  };
  const saved = (): void => {
    setChanging(false);
    sayDone(fill(texts.rules.saved, { rule: id ?? '' }));
    void client.invalidateQueries({ queryKey: LAW_KEY });
  };
  const title = isChanging ? fill(texts.rules.changeTitle, { rule: id ?? '' }) : `${texts.rules.rule} ${id ?? ''}`;
  const mayChange = rule.data?.actions.includes('change') === true && rule.data.values.some((value) => value.isAdjustable);
  return (
    <Dialog wide title={title} open={id !== undefined} onClose={close}>
      {rule.isPending ? <LoadingNote /> : null}
      {rule.error ? <ErrorNote error={rule.error} onRetry={() => void rule.refetch()} /> : null}
      {rule.data && isChanging ? <RuleChange rule={rule.data} onSaved={saved} onCancel={() => setChanging(false)} /> : null}
      {rule.data && !isChanging ? (
        <>
          <RuleFacts rule={rule.data} />
          {mayChange ? (
            <div className="row acts law-acts">
              <Button kind="primary" onClick={() => setChanging(true)}>
                {texts.rules.change}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Dialog>
  );
}

function RuleFacts({ rule }: { readonly rule: RuleDetailView }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  return (
    <div className="stack">
      <p className="law-says">{rule.says[locale]}</p>
      <dl className="law-facts">
        <div>
          <dt>{texts.rules.articles}</dt>
          <dd>
            {rule.article[locale]} <span className="faint">{texts.confidence[rule.confidence]}</span>
          </dd>
        </div>
        {rule.values.map((value) => (
          <ValueFacts key={value.parameter} rule={rule.id} value={value} />
        ))}
        {rule.samples.length === 0 ? null : (
          <div>
            <dt>{texts.rules.samples}</dt>
            <dd className="muted">{rule.samples.join(locale === 'zh' ? '、' : ', ')}</dd>
          </div>
        )}
        {rule.values.some((value) => value.isAdjustable) ? (
          <div>
            <dt>{texts.rules.history}</dt>
            <dd>
              <History rule={rule} />
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

function ValueFacts({ rule, value }: { readonly rule: string; readonly value: RuleValueView }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  return (
    <div>
      <dt>{parameterName(rule, value.parameter, locale)}</dt>
      <dd>
        <b>{saidValue(value.value, value.unit, locale)}</b>
        {value.value === null ? null : <span className="muted"> {value.cite[locale]}</span>}
        {value.isOwn ? (
          <span className="muted law-line">
            {texts.rules.defaultValue} {saidValue(value.default, value.unit, locale)}
          </span>
        ) : null}
        {value.isUsed ? null : <span className="muted law-line">{texts.rules.unused}</span>}
        {value.limit !== null && !value.isOwn ? (
          <span className="muted law-line">
            {texts.rules.limit} {value.limit[locale]}
          </span>
        ) : null}
      </dd>
    </div>
  );
}

function History({ rule }: { readonly rule: RuleDetailView }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  if (rule.history.length === 0) return <span className="muted">{texts.rules.noHistory}</span>;
  const unitOf = (parameter: string) => rule.values.find((value) => value.parameter === parameter)?.unit ?? 'count';
  return (
    <ul className="law-values">
      {rule.history.map((entry) => (
        <li key={`${entry.at} ${entry.parameter}`}>
          {parameterName(rule.id, entry.parameter, locale)} →{' '}
          {entry.value === null ? texts.rules.backToDefault : saidValue(entry.value, unitOf(entry.parameter), locale)}
          <span className="muted">
            {' '}
            {fill(texts.rules.validSince, { date: longDate(entry.validFrom) })} · {entry.basis}
            {entry.by === null ? '' : ` · ${fill(texts.rules.by, { name: entry.by })}`} · {longDate(entry.at)}
          </span>
        </li>
      ))}
    </ul>
  );
}
