import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { longDate } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { DutyRow } from '../../contract/views.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { INSIDERS } from '../../domain/who-may.ts';
import { DUTY_SETS, dutiesQuery, LEDGER_SRC } from '../api.ts';
import { stateTone } from '../components/state-tone.ts';
import { DECISIONS_HREF, decisionHref } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Search = z.object({ set: z.enum(DUTY_SETS).optional().catch(undefined) });

/** Duties under decisions: a unit's own, for the house those of all units. */
export function DeskDutiesPage() {
  const texts = useDecisionTexts();
  const { page } = texts;
  const [search, change] = usePageSearch(Search);
  const [isLedger, setLedger] = useState(false);
  const set = search.set ?? 'open';
  const found = useQuery(dutiesQuery(set));
  const isHouse = useHolds(INSIDERS);
  return (
    <>
      <PageHead
        title={page.dutiesTitle}
        crumbs={[{ label: page.title, href: DECISIONS_HREF }, { label: page.dutiesTitle }]}
        actions={isHouse ? [{ key: 'ledger', label: page.ledger, primary: false, onPress: () => setLedger(true) }] : []}
      >
        <p className="muted">{isHouse ? page.dutiesLeadHouse : page.dutiesLead}</p>
      </PageHead>
      <Tabs
        label={page.state}
        tabs={DUTY_SETS.map((key) => ({ key, label: page.set[key] }))}
        selected={set}
        onSelect={(key) => change({ set: DUTY_SETS.find((one) => one === key) })}
      >
        <DataTable<DutyRow>
          label={page.dutiesTitle}
          data={{ rows: found.data, error: found.error, onRetry: () => void found.refetch() }}
          rowKey={(row) => row.id}
          rowName={(row) => row.text}
          href={(row) => decisionHref(row.decisionId)}
          empty={<EmptyNote title={page.noneTitle} hint={page.noneHint} />}
          columns={dutyColumns(texts)}
        />
      </Tabs>
      <Dialog title={page.ledger} open={isLedger} wide onClose={() => setLedger(false)}>
        {isLedger ? <PaperPreview title={page.ledger} src={LEDGER_SRC} docx={`${LEDGER_SRC}?format=docx`} /> : null}
      </Dialog>
    </>
  );
}

function dutyColumns(texts: ReturnType<typeof useDecisionTexts>): readonly Column<DutyRow>[] {
  const { page } = texts;
  return [
    { key: 'text', title: page.duties, cell: (row) => row.text },
    { key: 'decision', title: page.decision, cell: (row) => row.decisionTitle },
    { key: 'unit', title: page.unit, width: '10rem', cell: (row) => row.unitName },
    { key: 'due', title: page.due2, width: '9rem', cell: (row) => longDate(row.dueOn) },
    {
      key: 'state',
      title: page.state,
      width: '8rem',
      cell: (row) => (
        <StatusTag tone={row.isOverdue ? 'late' : stateTone(row.state)}>
          {row.isOverdue ? page.late : wordOf(texts.dutyState, row.state)}
        </StatusTag>
      ),
    },
  ];
}
