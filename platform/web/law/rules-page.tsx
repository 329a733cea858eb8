import './law.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { RuleView } from '#platform/contract/law-views.ts';
import { ruleSections } from '#platform/domain/law/rule-sections.ts';
import { fill } from '../fill.ts';
import { EmptyNote } from '../kit/empty-note.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { usePageSearch } from '../page-params.ts';
import { LAW_KEY, lawApi } from './law-api.ts';
import { namedValue, useLawLocale, useLawTexts } from './law-words.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { bySection, findRules } from './rule-search.ts';

const flag = z.literal('1').optional().catch(undefined);
const Search = z.object({
  text: z.string().max(60).optional().catch(undefined),
  own: flag,
  adjustable: flag,
  rule: z.string().max(20).optional().catch(undefined),
});

/** The whole rule book: found by word, article or number; every rule opens. */
export function RulesPage() {
  const texts = useLawTexts();
  const [search, change] = usePageSearch(Search);
  const rules = useQuery({ queryKey: [...LAW_KEY, 'rules'], queryFn: () => lawApi.rules(), placeholderData: keepPreviousData });
  const found = findRules(rules.data?.rows ?? [], {
    text: search.text ?? '',
    isOwn: search.own === '1',
    isAdjustable: search.adjustable === '1',
  });
  return (
    <>
      <PageHead crumbs={[{ label: texts.rules.group }]} title={texts.rules.title}>
        <p className="muted">{texts.rules.lead}</p>
      </PageHead>
      <div role="search" aria-label={texts.rules.find} className="law-find">
        <label>
          <span className="visually-hidden">{texts.rules.find}</span>
          <input
            className="input"
            type="search"
            placeholder={texts.rules.findHint}
            value={search.text ?? ''}
            onChange={(event) => change({ text: event.target.value === '' ? undefined : event.target.value })}
          />
        </label>
        <label className="row">
          <input
            type="checkbox"
            checked={search.own === '1'}
            onChange={(event) => change({ own: event.target.checked ? '1' : undefined })}
          />
          {texts.rules.onlyOwn}
        </label>
        <label className="row">
          <input
            type="checkbox"
            checked={search.adjustable === '1'}
            onChange={(event) => change({ adjustable: event.target.checked ? '1' : undefined })}
          />
          {texts.rules.onlyAdjustable}
        </label>
        <span className="muted" role="status">
          {rules.data ? fill(texts.rules.shown, { n: found.length }) : ''}
        </span>
      </div>
      {rules.error ? <ErrorNote error={rules.error} onRetry={() => void rules.refetch()} /> : null}
      {rules.isPending ? <LoadingNote lines={8} /> : null}
      {rules.data && found.length === 0 ? <EmptyNote title={texts.rules.none} hint={texts.rules.noneHint} /> : null}
      {found.length > 0 ? <RuleTable rules={found} onOpen={(rule) => change({ rule })} /> : null}
      <RuleDialog id={search.rule} onClose={() => change({ rule: undefined })} />
    </>
  );
}

function RuleTable({ rules, onOpen }: { readonly rules: readonly RuleView[]; readonly onOpen: (id: string) => void }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table-box" role="group" aria-label={texts.rules.title} tabIndex={0}>
      <table className="table law-rules">
        <thead>
          <tr>
            <th scope="col">{texts.rules.rule}</th>
            <th scope="col">{texts.rules.sentence}</th>
            <th scope="col">{texts.rules.values}</th>
            <th scope="col">{texts.rules.articles}</th>
          </tr>
        </thead>
        {bySection(rules).map(([section, rows]) => (
          <tbody key={section}>
            <tr className="law-section">
              <th scope="rowgroup" colSpan={4}>
                {ruleSections[section]?.[locale] ?? section} <span className="faint">{rows.length}</span>
              </th>
            </tr>
            {rows.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function RuleRow({ rule, onOpen }: { readonly rule: RuleView; readonly onOpen: (id: string) => void }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  return (
    <tr>
      <td>
        <button type="button" className="law-open" aria-haspopup="dialog" onClick={() => onOpen(rule.id)}>
          {rule.id}
        </button>
      </td>
      <td>{rule.says[locale]}</td>
      <td>
        <ul className="law-values">
          {rule.values.map((value) => (
            <li key={value.parameter}>
              {namedValue(rule.id, value, locale)}
              {value.isOwn ? (
                <>
                  {' '}
                  <StatusTag tone="go">{texts.rules.ownMark}</StatusTag>
                </>
              ) : null}
              {!value.isAdjustable && value.value !== null ? (
                <>
                  {' '}
                  <span className="faint">{texts.rules.lockedMark}</span>
                </>
              ) : null}
              {value.isUsed ? null : (
                <>
                  {' '}
                  <span className="faint">{texts.rules.unusedMark}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td>{rule.article[locale]}</td>
    </tr>
  );
}
