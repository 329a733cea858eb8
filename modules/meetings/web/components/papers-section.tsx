import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { DownloadRow, PaperView } from '../../contract/papers-views.ts';
import type { ActionView, MeetingView } from '../../contract/views.ts';
import { downloadsQuery, paperSrc, peekQuery, boundPacketSrc, wholePacketSrc } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import type { Asked } from './act-dialog.tsx';
import { dateAndTime } from './meeting-time.ts';
import { canBeBound } from './packet-keeping.ts';
import { PacketChanges } from './packet-changes.tsx';
import { PrintButton } from './print-button.tsx';
import { stateTone } from './state-tone.ts';

type Props = { readonly view: MeetingView; readonly onAsk: (asked: Asked) => void };

/** The packet at the desk: who owes which paper, its versions and who may read it; and what changed since one last looked. */
export function PapersSection({ view, onAsk }: Props) {
  const {
    pages: { papers },
    words,
  } = useMeetingTexts();
  const packet = useQuery(peekQuery(view.id));
  const ask = view.actions.find(({ action }) => action === 'ask-paper');
  if (packet.isPending) return <LoadingNote lines={6} />;
  if (packet.data === undefined) return <ErrorNote error={packet.error} onRetry={() => void packet.refetch()} />;
  const { data } = packet;
  return (
    <div className="stack">
      <div className="row">
        {ask ? <Button onClick={() => onAsk({ act: ask, context: { meeting: view } })}>{wordOf(words.act, ask.action)}</Button> : null}
        <PrintButton of={{ meetingId: view.id, kind: 'packet-contents' }} label={papers.contents} />
        {data.papers.some(canBeBound) ? (
          <a className={buttonClass()} href={boundPacketSrc(view.id)} download>
            {papers.bound}
          </a>
        ) : null}
        {data.papers.some(({ mayDownload }) => mayDownload) ? (
          <a className={buttonClass()} href={wholePacketSrc(view.id)} download>
            {papers.whole}
          </a>
        ) : null}
      </div>
      {data.lastOpenedAt !== null && data.changes.length > 0 ? (
        <Card title={papers.changesTitle}>
          <PacketChanges packet={data} />
        </Card>
      ) : null}
      {data.papers.length === 0 ? (
        <EmptyNote title={papers.emptyTitle} hint={papers.emptyHint} />
      ) : (
        <ol className="mt-papers">
          {data.papers.map((paper) => (
            <Paper key={paper.id} paper={paper} onAct={(act) => onAsk({ act, about: paper.title, context: { meeting: view, paper } })} />
          ))}
        </ol>
      )}
      <WhoRead meetingId={view.id} />
    </div>
  );
}

function Paper({ paper, onAct }: { readonly paper: PaperView; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { papers, agenda },
  } = useMeetingTexts();
  const locale = useLocale();
  const last = paper.versions.at(-1);
  return (
    <li>
      <div className="ends">
        <div>
          <p className="what">
            {paper.itemNumber === null ? null : <span className="verb">{paper.itemNumber}</span>}
            <b>{paper.title}</b>{' '}
            <StatusTag tone={paper.isLate ? 'late' : stateTone('paper', paper.state)}>
              {paper.isLate ? papers.late : wordOf(words.paperState, paper.state)}
            </StatusTag>
            <span className="mt-level" data-level={paper.level}>
              {wordOf(words.level, paper.level)}
            </span>
          </p>
          <p className="small muted">
            {[paper.unitName, paper.dueOn === null ? null : fill(agenda.dueOn, { date: plainDate(paper.dueOn, today(), locale) })]
              .filter(Boolean)
              .join('　')}
          </p>
          {paper.sentBackReason === null || paper.state !== 'sent-back' ? null : (
            <p className="small mt-warn">{fill(papers.sentBack, { reason: paper.sentBackReason })}</p>
          )}
          {paper.mayRead ? null : <p className="small muted">{papers.hidden}</p>}
        </div>
        <span className="mt-acts">
          {last && !last.isGone && paper.mayRead ? (
            <a className={buttonClass()} href={paperSrc(paper.id)} target="_blank" rel="noreferrer">
              {papers.read}
            </a>
          ) : null}
          {last && !last.isGone && paper.mayDownload ? (
            <a className={buttonClass()} href={paperSrc(paper.id, { isDownload: true })} download>
              {papers.download}
            </a>
          ) : null}
          <ActButtons actions={paper.actions} of={paper.title} onAct={onAct} isQuiet />
        </span>
      </div>
      {last === undefined ? <p className="small faint">{papers.noFile}</p> : <Versions paper={paper} />}
    </li>
  );
}

/** The chain: every version stays and can be read, with what was said of it. */
function Versions({ paper }: { readonly paper: PaperView }) {
  const {
    pages: { papers },
  } = useMeetingTexts();
  const locale = useLocale();
  return (
    <details className="mt-version">
      <summary className="small">
        {papers.versions} {paper.versions.length}
      </summary>
      <ul className="small">
        {paper.versions.toReversed().map((version) => (
          <li key={version.number}>
            {version.isGone || !paper.mayRead ? (
              fill(papers.versionLine, { n: version.number, date: dateAndTime(version.at, locale), by: version.byName })
            ) : (
              <a href={paperSrc(paper.id, { version: version.number })} target="_blank" rel="noreferrer">
                {fill(papers.versionLine, { n: version.number, date: dateAndTime(version.at, locale), by: version.byName })}
              </a>
            )}
            {version.note === null ? null : <span className="muted">　{fill(papers.note, { note: version.note })}</span>}
            {version.isGone ? <span className="faint">　{papers.gone}</span> : null}
            <span className="faint">　{fill(papers.fingerprint, { text: version.sha256.slice(0, 12) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who read or took what: for the office, which the server alone decides. */
function WhoRead({ meetingId }: { readonly meetingId: string }) {
  const {
    words,
    pages: { papers },
  } = useMeetingTexts();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const log = useQuery({ ...downloadsQuery(meetingId), enabled: isOpen });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{papers.log}</summary>
      <p className="small muted">{papers.logHint}</p>
      {isOpen ? (
        <DataTable<DownloadRowOf>
          label={papers.log}
          data={{ rows: log.data?.rows, error: log.error }}
          rowKey={(row) => `${row.at}${row.personName}${row.paperId ?? ''}`}
          rowName={(row) => row.personName}
          columns={[
            {
              key: 'who',
              title: papers.who,
              cell: (row) => (
                <>
                  {row.personName} <span className="faint">{row.post}</span>
                </>
              ),
            },
            { key: 'what', title: papers.what, cell: (row) => row.title },
            { key: 'how', title: papers.how, cell: (row) => wordOf(words.downloadWay, row.way) },
            { key: 'when', title: papers.time, cell: (row) => dateAndTime(row.at, locale) },
            { key: 'where', title: papers.address, cell: (row) => row.address },
          ]}
        />
      ) : null}
    </details>
  );
}
type DownloadRowOf = typeof DownloadRow._output;
