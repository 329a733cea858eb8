import './law.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { CalendarYearView } from '#platform/contract/law-views.ts';
import { fill } from '../fill.ts';
import { today } from '../formats.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { MetaRow } from '../kit/meta-row.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { StatusTag, type Tone } from '../kit/status-tag.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { usePageSearch } from '../page-params.ts';
import { ImportDialog } from './import-dialog.tsx';
import { LAW_KEY, lawApi } from './law-api.ts';
import { useLawTexts } from './law-words.ts';
import { YearGrid } from './year-grid.tsx';

const Search = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });
const TONES: Readonly<Record<CalendarYearView['state'], Tone>> = { imported: 'ok', announced: 'ok', provisional: 'wait' };

/** The days off of a year, and the way to take over the next notice. */
export function CalendarPage() {
  const texts = useLawTexts();
  const client = useQueryClient();
  const [search, change] = usePageSearch(Search);
  const [isImporting, setImporting] = useState(false);
  const year = search.year ?? Number(today().slice(0, 4));
  const shown = useQuery({ queryKey: [...LAW_KEY, 'year', year], queryFn: () => lawApi.year({ year }) });
  const saved = (recomputed: number): void => {
    setImporting(false);
    sayDone(fill(texts.calendar.saved, { year, n: recomputed }));
    void client.invalidateQueries({ queryKey: LAW_KEY });
  };
  const mayImport = shown.data?.actions.includes('import') === true;
  const actions = [
    { key: 'previous', label: texts.calendar.previous, onPress: () => change({ year: year - 1 }) },
    { key: 'next', label: texts.calendar.next, onPress: () => change({ year: year + 1 }) },
    ...(mayImport ? [{ key: 'import', label: texts.calendar.importAct, primary: true, onPress: () => setImporting(true) }] : []),
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: texts.rules.group }, { label: texts.calendar.title }]}
        title={`${texts.calendar.title} ${fill(texts.calendar.year, { year })}`}
        actions={actions}
      >
        {shown.data ? <YearFacts shown={shown.data} /> : null}
      </PageHead>
      {shown.isPending ? <LoadingNote lines={10} /> : null}
      {shown.error ? <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} /> : null}
      {shown.data?.state === 'provisional' ? (
        <p className="note law-provisional">{fill(texts.calendar.provisionalHint, { year })}</p>
      ) : null}
      {shown.data ? <YearGrid year={year} days={shown.data.days} /> : null}
      {mayImport ? <ImportDialog year={year} open={isImporting} onSaved={saved} onClose={() => setImporting(false)} /> : null}
    </>
  );
}

function YearFacts({ shown }: { readonly shown: CalendarYearView }) {
  const texts = useLawTexts();
  const count = (kind: string) => shown.days.filter((day) => day.kind === kind).length;
  const items = [
    { label: texts.calendar.holiday, value: fill(texts.calendar.restDays, { n: count('holiday') }) },
    { label: texts.calendar.madeUp, value: fill(texts.calendar.workWeekends, { n: count('make-up') }) },
  ];
  return <MetaRow status={<StatusTag tone={TONES[shown.state]}>{texts.calendar[shown.state]}</StatusTag>} items={items} />;
}
