import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { type HeadAction, PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { DocumentForm, NewDecision } from '../../contract/forms.ts';
import type { DecisionRow } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { KEEPERS } from '../../domain/who-may.ts';
import { decisionsApi, decisionsQuery, sourcesQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { stateTone } from '../components/state-tone.ts';
import { decisionHref } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });

/** Decisions and resolutions of a year. */
export function DeskDecisionsPage() {
  const texts = useDecisionTexts();
  const { page } = texts;
  const [search, change] = usePageSearch(Search);
  const [asked, setAsked] = useState<Asked>();
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(decisionsQuery(year));
  const isOffice = useHolds(KEEPERS);
  const begin = useBeginning(isOffice, setAsked);
  return (
    <>
      <PageHead
        title={page.title}
        actions={begin}
        menus={
          <span className="row">
            <Button onClick={() => change({ year: year - 1 })}>{page.previous}</Button>
            <b>{year}</b>
            <Button onClick={() => change({ year: year + 1 })}>{page.next}</Button>
          </span>
        }
      >
        <p className="muted">{page.lead}</p>
      </PageHead>
      <DataTable<DecisionRow>
        label={page.title}
        data={{ rows: found.data, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => decisionHref(row.id)}
        empty={<EmptyNote title={page.emptyTitle} hint={page.emptyHint} />}
        columns={decisionColumns(texts)}
      />
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** The two ways a decision begins, for the office alone: kept from what a meeting issued, or drafted. */
function useBeginning(isOffice: boolean, setAsked: (asked: Asked) => void): readonly HeadAction[] {
  const { page } = useDecisionTexts();
  const sources = useQuery({ ...sourcesQuery, enabled: isOffice });
  const items = (sources.data?.items ?? []).map(({ id, title, day }) => ({ value: id, label: `${day} ${title}` }));
  const documents = (sources.data?.documents ?? []).map(({ id, title, issuedOn, itemVote }) => ({
    value: id,
    label: `${issuedOn} ${title}（${itemVote.sentence ?? page.noContest}）`,
  }));
  const keep = (): void =>
    setAsked({
      action: 'create-from-document',
      initial: { source: 'chairs-council' },
      offered: { documentId: documents },
      send: (commandId, form) => decisionsApi.createFromDocument({ commandId, form: DocumentForm.parse(form) }),
    });
  const create = (): void =>
    setAsked({
      action: 'create',
      offered: { itemId: items },
      initial: { kind: 'decision', body: 'standing-committee' },
      send: (commandId, form) => decisionsApi.create({ commandId, form: NewDecision.parse(form) }),
    });
  if (!isOffice) return [];
  const hasDocuments = documents.length > 0;
  return [
    ...(hasDocuments ? [{ key: 'keep', label: page.create2, primary: true, onPress: keep }] : []),
    { key: 'create', label: page.create, primary: !hasDocuments, onPress: create },
  ];
}

function decisionColumns(texts: ReturnType<typeof useDecisionTexts>): readonly Column<DecisionRow>[] {
  const { page } = texts;
  return [
    { key: 'title', title: texts.ask.title, cell: (row) => row.title },
    { key: 'kind', title: texts.ask.kind, width: '6rem', cell: (row) => wordOf(texts.kind, row.kind) },
    { key: 'body', title: texts.ask.body, width: '8rem', cell: (row) => wordOf(texts.body, row.body) },
    { key: 'source', title: texts.ask.source, width: '9rem', cell: (row) => wordOf(texts.source, row.source) },
    { key: 'passed', title: page.passed, width: '10rem', cell: (row) => (row.passedOn === null ? '—' : longDate(row.passedOn)) },
    {
      key: 'duties',
      title: page.duties,
      width: '9rem',
      cell: (row) => (row.duties === 0 ? '—' : fill(page.owedOf, { open: row.openDuties, all: row.duties })),
    },
    {
      key: 'state',
      title: page.state,
      width: '8rem',
      cell: (row) => (
        <StatusTag tone={row.overdueDuties > 0 ? 'late' : stateTone(row.state)}>
          {row.overdueDuties > 0 ? page.late : wordOf(texts.state, row.state)}
        </StatusTag>
      ),
    },
  ];
}
