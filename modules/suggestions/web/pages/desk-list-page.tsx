import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { ConfirmBar } from '#platform/web/kit/confirm-bar.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { NOTHING_SELECTED } from '#platform/web/kit/table-selection.ts';
import { type Tab, Tabs } from '#platform/web/kit/tabs.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import { deskCountsQuery } from '#platform/web/desk-counts.ts';
import { listQueryOptions } from '../api.ts';
import { BatchHandOver } from '../components/desk/batch-hand-over.tsx';
import { DownloadButton } from '#platform/web/kit/download-button.tsx';
import { activeFilters, LIST_TABS, type ListChange, listQuery, ListSearch, tabOf, NO_FILTERS } from '../components/desk/list-filter.ts';
import { HandOverListButton } from '../components/desk/hand-over-list-button.tsx';
import { ListFilters, ListSearchBox } from '../components/desk/list-filters.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { suggestionColumns } from '../components/desk/suggestion-columns.tsx';
import { IMPORT_HREF, suggestionHref } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const HAND_OVER_TABS = ['to-hand-over'];

/** Every suggestion the reader may see, by the questions of an office's morning. */
export function DeskListPage() {
  const texts = useSuggestionTexts();
  const {
    pages: { list },
  } = texts;
  const [search, change] = usePageSearch(ListSearch);
  const counts = useQuery(deskCountsQuery);
  const tab = tabOf(search);
  const [open, setOpen] = useState(activeFilters(search) > 0);
  const [printing, setPrinting] = useState(false);
  const filters = activeFilters(search);
  const tabs = tabsOf(texts.pages.set, counts.data?.counts, tab);
  const query = new URLSearchParams(Object.entries(listQuery(search)).filter(([key]) => key !== 'after')).toString();
  return (
    <>
      <PageHead
        title={list.title}
        windowTitle={`${search.search === undefined ? nameOf(texts.pages.set, tab) : fill(list.found, { text: search.search })} · ${list.title}`}
      >
        <div className="sg-list-head">
          <ListSearchBox key={search.search ?? ''} search={search} onChange={change} />
          <div className="row">
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {list.filters}
              {filters > 0 ? ` · ${filters}` : ''}
            </Button>
            <DownloadButton label={list.export} path={`/api/suggestions/export.xlsx?${query}`} fileName={`${list.title}-${today()}.xlsx`} />
            <Button onClick={() => setPrinting(true)}>{list.print}</Button>
            <HandOverListButton unitId={search.unitId} sessionId={search.sessionId} />
            {counts.data?.counts['to-hand-over'] === undefined ? null : (
              <PageLink href={IMPORT_HREF} className={buttonClass()}>
                {list.import}
              </PageLink>
            )}
          </div>
        </div>
      </PageHead>
      {open ? <ListFilters search={search} onChange={change} /> : null}
      <Tabs label={list.sets} tabs={tabs} selected={tab} onSelect={(key) => change({ ...NO_FILTERS, tab: key, search: undefined })}>
        <ListTable key={`${tab} ${query}`} search={search} onChange={change} canHandOver={HAND_OVER_TABS.includes(tab)} />
      </Tabs>
      <Dialog title={list.print} open={printing} wide onClose={() => setPrinting(false)}>
        {printing ? (
          <PaperPreview title={list.title} src={`/api/suggestions/ledger?${query}`} docx={`/api/suggestions/ledger?${query}&format=docx`} />
        ) : null}
      </Dialog>
    </>
  );
}

const nameOf = (words: Readonly<Record<string, string>>, tab: string): string => words[tab] ?? tab;

/** Sets the server counts for this reader, and those that everybody has; the one in use is always there. */
function tabsOf(
  words: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>> | undefined,
  tab: string,
): readonly Tab[] {
  const everybody = ['unanswered', 'answered', 'unrated', 'promises', 'all'];
  const names = Object.keys(LIST_TABS).filter((name) => name === tab || everybody.includes(name) || counts?.[name] !== undefined);
  return [...names, ...(names.includes(tab) ? [] : [tab])].map((key) => {
    const count = counts?.[key];
    return { key, label: nameOf(words, key), ...(count === undefined ? {} : { count }) };
  });
}

type TableProps = { readonly search: ListSearch; readonly onChange: (change: ListChange) => void; readonly canHandOver: boolean };

function ListTable({ search, onChange, canHandOver }: TableProps) {
  const texts = useSuggestionTexts();
  const {
    pages: { list, batch },
  } = texts;
  const asked = listQuery(search);
  const most = canHandOver ? 100 : 25;
  const strict = useQuery(listQueryOptions(asked, most));
  // Where nothing has every word that was typed, what has some of them is asked for, and said to be that.
  const isLoose = strict.data?.rows.length === 0 && asked['search'] !== undefined;
  const loose = useQuery({ ...listQueryOptions({ ...asked, anyWord: 'true' }, most), enabled: isLoose });
  const found = isLoose && (loose.data?.rows.length ?? 0) > 0 ? loose : strict;
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [asking, setAsking] = useState(false);
  const rows = found.data?.rows;
  const next = found.data?.next ?? null;
  // The bar goes with the selection; whoever pressed its button goes on at the head of the column.
  const dropSelection = (): void => {
    setSelection(NOTHING_SELECTED);
    document.querySelector<HTMLElement>('main thead input')?.focus();
  };
  return (
    <>
      {found === loose ? (
        <p className="sg-note" role="status">
          {list.someWords}
        </p>
      ) : null}
      <DataTable
        label={list.label}
        columns={suggestionColumns(texts, today())}
        data={{ rows, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => suggestionHref(row.id)}
        {...(canHandOver ? { selection, onSelect: setSelection } : {})}
        empty={<EmptyNote title={list.emptyTitle} hint={list.emptyHint} />}
        onNext={next === null ? undefined : () => onChange({ after: next })}
        onBack={search.after === undefined ? undefined : () => globalThis.history.back()}
      />
      {canHandOver && selection.keys.size > 0 ? (
        <ConfirmBar confirm={list.batch} onConfirm={() => setAsking(true)} onCancel={dropSelection}>
          {fill(batch.ask, { n: selection.keys.size })}
        </ConfirmBar>
      ) : null}
      <BatchHandOver
        open={asking}
        ids={[...selection.keys]}
        onClose={(done) => {
          setAsking(false);
          if (done) setSelection(NOTHING_SELECTED);
        }}
      />
    </>
  );
}
