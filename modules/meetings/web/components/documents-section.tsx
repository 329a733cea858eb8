import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { DocumentRow } from '../../contract/papers-views.ts';
import type { MeetingView } from '../../contract/views.ts';
import { documentsQuery } from '../api.ts';
import { documentHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import type { Asked } from './act-dialog.tsx';
import { PrintButton } from './print-button.tsx';
import { stateTone } from './state-tone.ts';

type Row = typeof DocumentRow._output;

/** What the meeting leaves on paper: minutes, resolutions, opinions, notices; and the papers printed for the meeting itself. */
export function DocumentsSection({ view, onAsk }: { readonly view: MeetingView; readonly onAsk: (asked: Asked) => void }) {
  const {
    words,
    pages: { documents },
  } = useMeetingTexts();
  const locale = useLocale();
  const found = useQuery(documentsQuery(view.id));
  const draft = view.actions.find(({ action }) => action === 'draft-document');
  const oath = view.actions.find(({ action }) => action === 'record-oath');
  return (
    <div className="stack">
      <div className="row">
        {draft ? (
          <Button onClick={() => onAsk({ act: draft, context: { meeting: view } })}>{wordOf(words.act, draft.action)}</Button>
        ) : null}
        {oath ? <Button onClick={() => onAsk({ act: oath, context: { meeting: view } })}>{wordOf(words.act, oath.action)}</Button> : null}
        {(['meeting-notice', 'agenda', 'sign-in-sheet', 'packet-contents'] as const).map((kind) => (
          <PrintButton key={kind} of={{ meetingId: view.id, kind }} label={words.paper[kind]} />
        ))}
      </div>
      <DataTable<Row>
        label={documents.title}
        data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => documentHref(row.id)}
        empty={<EmptyNote title={documents.emptyTitle} hint={documents.emptyHint} />}
        columns={[
          { key: 'title', title: documents.name, cell: (row) => row.title },
          { key: 'kind', title: documents.kind, cell: (row) => wordOf(words.document, row.kind) },
          { key: 'number', title: documents.number, cell: (row) => row.numberText ?? '' },
          {
            key: 'state',
            title: documents.state,
            cell: (row) => <StatusTag tone={stateTone('document', row.state)}>{wordOf(words.documentState, row.state)}</StatusTag>,
          },
          { key: 'issued', title: documents.issuedOn, cell: (row) => (row.issuedOn === null ? '' : longDate(row.issuedOn, locale)) },
          {
            key: 'receipts',
            title: documents.receiptsTitle,
            cell: (row) => (row.delivered === 0 ? '' : fill(documents.receipts, { read: row.read, delivered: row.delivered })),
          },
        ]}
      />
    </div>
  );
}
