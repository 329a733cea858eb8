import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogEntryView } from '#platform/contract/identity-views.ts';
import { clockTime, shortDate, today } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import type { Column } from '../kit/table-columns.ts';
import { TextInput } from '../kit/text-input.tsx';
import { type Locale, useLocale } from '../locale.ts';
import type { IdentityTexts } from '#platform/texts/identity-zh-cn.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { actInWords, loadLogWords, objectInWords } from './log-words.ts';
import { useAct } from './use-act.ts';

type Words = Awaited<ReturnType<typeof loadLogWords>>;

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

const EMPTY = { action: '', from: '', to: '' };
const queryOf = ({ action, from, to }: typeof EMPTY) => ({ action, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) });

/** The journal for the audit officer: read and export, nothing else. Asked only by the button, because each reading is recorded. */
export function AuditLogPage() {
  const texts = useIdentityTexts();
  const locale = useLocale();
  const act = useAct();
  const [form, setForm] = useState(EMPTY);
  const [asked, setAsked] = useState<typeof EMPTY & { readonly before?: string }>(EMPTY);
  const list = useQuery({
    queryKey: ['identity', 'log', asked],
    queryFn: () => identityApi.log.read({ ...queryOf(asked), ...(asked.before === undefined ? {} : { before: asked.before }) }),
    retry: false,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const set =
    (key: keyof typeof EMPTY) =>
    (value: string): void =>
      setForm((old) => ({ ...old, [key]: value }));
  const next = list.data?.next ?? null;
  const words = useQuery({ queryKey: ['identity', 'log-words'], queryFn: loadLogWords, staleTime: Infinity }).data ?? [];
  const bar = (
    <>
      <TextInput label={texts.action} value={form.action} onChange={set('action')} narrow />
      <DateInput label={texts.from} value={form.from} onChange={set('from')} />
      <DateInput label={texts.to} value={form.to} onChange={set('to')} />
      <Button kind="primary" onClick={() => setAsked(form)}>
        {texts.show}
      </Button>
      <Button
        busy={act.isBusy}
        onClick={() => act.run(async () => saveFile(`journal-${today()}.csv`, (await identityApi.log.export(queryOf(form))).csv))}
      >
        {texts.exportLog}
      </Button>
    </>
  );
  return (
    <div className="stack">
      <PageHead title={texts.logTitle}>
        <p className="muted">{texts.logLead}</p>
      </PageHead>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <DataTable
        label={texts.logTitle}
        columns={logColumns(texts, words, locale)}
        data={{
          rows: list.data?.rows,
          error: list.error ?? undefined,
          onRetry: () => {
            void list.refetch();
          },
        }}
        rowKey={(row) => row.id}
        rowName={(row) => actInWords(words, row.action, locale)}
        bar={bar}
        onNext={next === null ? undefined : () => setAsked({ ...asked, before: next })}
        onBack={asked.before === undefined ? undefined : () => setAsked({ action: asked.action, from: asked.from, to: asked.to })}
      />
    </div>
  );
}

function logColumns(texts: IdentityTexts, words: Words, locale: Locale): readonly Column<LogEntryView>[] {
  const results: Readonly<Record<string, string>> = { done: texts.resultDone, refused: texts.resultRefused, failed: texts.resultFailed };
  return [
    { key: 'at', title: texts.at, width: '9rem', cell: (row) => `${shortDate(row.at)} ${clockTime(row.at)}` },
    { key: 'login', title: texts.login, width: '10rem', cell: (row) => row.login ?? '—' },
    { key: 'post', title: texts.post, cell: (row) => row.post ?? '', optional: true },
    {
      key: 'action',
      title: texts.entry,
      cell: (row) => (
        <>
          {actInWords(words, row.action, locale)} <small className="faint">{row.action}</small>
        </>
      ),
    },
    {
      key: 'object',
      title: texts.object,
      cell: (row) => (
        <>
          {row.objectType === null ? '' : objectInWords(words, row.objectType, locale)}{' '}
          <small className="faint" title={row.objectId ?? ''}>
            {row.objectId?.slice(-12)}
          </small>
        </>
      ),
      optional: true,
    },
    { key: 'result', title: texts.result, width: '5rem', cell: (row) => results[row.result] ?? row.result },
    { key: 'address', title: texts.address, width: '9rem', cell: (row) => row.address ?? '' },
    { key: 'device', title: texts.device, cell: (row) => row.device ?? '', optional: 'hidden' },
  ];
}
