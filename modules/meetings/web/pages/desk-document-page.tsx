import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import type { DocumentView } from '../../contract/papers-views.ts';
import { documentQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { dateAndTime } from '../components/meeting-time.ts';
import { PointsEditor } from '../components/points-editor.tsx';
import { PrintButton } from '../components/print-button.tsx';
import { stateTone } from '../components/state-tone.ts';
import { useReceipt } from '../components/use-receipt.ts';
import { meetingHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** Minutes, a resolution, an opinion …: its text, its points, and who has read it. */
export function DeskDocumentPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(documentQuery(id));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} document={found.data} />;
}

function Opened({ document }: { readonly document: DocumentView }) {
  const {
    words,
    pages: { documents, open },
  } = useMeetingTexts();
  const locale = useLocale();
  const [asked, setAsked] = useState<Asked>();
  const [isEditingPoints, setEditingPoints] = useState(false);
  const edit = document.actions.find(({ action }) => action === 'edit-document');
  useReceipt(document.id);
  return (
    <>
      <PageHead
        title={document.title}
        crumbs={[
          { label: open.crumb, href: meetingHref(document.meetingId, 'documents') },
          { label: wordOf(words.document, document.kind) },
        ]}
        menus={<PrintButton of={{ documentId: document.id }} label={documents.print} />}
        actions={document.actions.map((act) => ({
          key: act.action,
          label: wordOf(words.act, act.action),
          primary: act.primary,
          onPress: () => setAsked({ act, about: document.title, context: { document } }),
        }))}
      >
        <MetaRow
          status={<StatusTag tone={stateTone('document', document.state)}>{wordOf(words.documentState, document.state)}</StatusTag>}
          items={[
            ...(document.numberText === null ? [] : [{ label: documents.number, value: document.numberText }]),
            ...(document.issuedOn === null ? [] : [{ label: documents.issuedOn, value: longDate(document.issuedOn, locale) }]),
            ...(document.delivered === 0
              ? []
              : [
                  {
                    label: documents.receiptsTitle,
                    value: fill(documents.receipts, { read: document.read, delivered: document.delivered }),
                  },
                ]),
          ]}
        />
      </PageHead>
      <div className="two">
        <div className="stack">
          <article className="mt-text">
            {document.subtitle === null ? null : <p className="small muted">{document.subtitle}</p>}
            <p className="prose">{document.body}</p>
          </article>
          {document.points.length === 0 && !(edit && document.kind === 'review-opinion') ? null : (
            <Points document={document} onEdit={edit ? () => setEditingPoints(true) : undefined} />
          )}
        </div>
        <div className="side">
          <Receipts document={document} />
        </div>
      </div>
      <ActDialog meetingId={document.meetingId} asked={asked} onClose={() => setAsked(undefined)} />
      <Dialog title={documents.points} open={isEditingPoints} wide onClose={() => setEditingPoints(false)}>
        {edit && isEditingPoints ? <PointsEditor document={document} act={edit} onClose={() => setEditingPoints(false)} /> : null}
      </Dialog>
    </>
  );
}

/** What is asked of whom, point by point. */
function Points({ document, onEdit }: { readonly document: DocumentView; readonly onEdit: (() => void) | undefined }) {
  const {
    words,
    pages: { documents },
  } = useMeetingTexts();
  const locale = useLocale();
  return (
    <Card
      title={documents.points}
      aside={
        onEdit ? (
          <Button kind="quiet" onClick={onEdit}>
            {words.act['edit-document']}
          </Button>
        ) : undefined
      }
    >
      <ol className="mt-points">
        {document.points.map((point) => (
          <li key={point.id}>
            <p>{point.text}</p>
            <p className="small muted">
              {fill(documents.addressee, { name: point.addressee })}
              {point.dueOn === null ? '' : `　${fill(documents.dueOn, { date: longDate(point.dueOn, locale) })}`}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** To whom it was delivered, and who has read it. */
function Receipts({ document }: { readonly document: DocumentView }) {
  const {
    pages: { documents },
  } = useMeetingTexts();
  const locale = useLocale();
  if (document.receipts.length === 0) return null;
  return (
    <Card title={documents.receiptsTitle}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul className="lines mt-scroll" tabIndex={0} aria-label={documents.receiptsTitle}>
        {document.receipts.map((receipt) => (
          <li key={`${receipt.personId}${receipt.at}`}>
            <span>{fill(documents.receiptOf, { name: receipt.name, list: receipt.list ?? documents.direct })}</span>
            <span className="small muted">
              {receipt.readAt === null ? documents.notRead : fill(documents.readAt, { time: dateAndTime(receipt.readAt, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
