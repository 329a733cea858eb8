import '../phone-pages.css';
import '../meetings.css';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { Packet } from '../../contract/papers-views.ts';
import { dateAndTime } from '../components/meeting-time.ts';
import { NoteList } from '../components/note-list.tsx';
import { PacketChanges } from '../components/packet-changes.tsx';
import { canBeBound, keepablePapers } from '../components/packet-keeping.ts';
import { usePacket } from '../components/use-packet.ts';
import { boundPacketSrc } from '../api.ts';
import { myMeetingHref, readerHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** The packet: what changed since I last opened it, the papers in order, my notes; with or without a signal. */
export function PhonePacketPage() {
  const { id } = usePageParams(Params);
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const opened = usePacket(id);
  const { shown, packet } = opened;
  return (
    <>
      <PhoneHead title={texts.title} above={opened.title} back={{ href: myMeetingHref(id), label: texts.back }} />
      {shown === undefined ? (
        packet.isPending && navigator.onLine ? (
          <LoadingNote lines={6} />
        ) : (
          <ErrorNote error={packet.error} onRetry={() => void packet.refetch()} />
        )
      ) : (
        <div className="mp-wide">
          <div className="stack">
            {opened.isFromDevice ? <p className="note wait">{texts.offline}</p> : null}
            {!opened.isFromDevice && shown.changes.length > 0 ? (
              <Card title={fill(texts.changed, { n: shown.changes.length })}>
                <PacketChanges packet={shown} />
              </Card>
            ) : null}
            <Papers meetingId={id} packet={shown} isFromDevice={opened.isFromDevice} />
            <Keeping opened={opened} />
          </div>
          <NoteList meetingId={id} />
        </div>
      )}
    </>
  );
}

function Papers({
  meetingId,
  packet,
  isFromDevice,
}: {
  readonly meetingId: string;
  readonly packet: Packet;
  readonly isFromDevice: boolean;
}) {
  const {
    words,
    phone: { packet: texts },
  } = useMeetingTexts();
  const [search, setSearch] = useState('');
  const readable = packet.papers.filter(({ versions }) => versions.length > 0);
  const rows = readable.filter(({ title, itemNumber }) => `${itemNumber ?? ''}${title}`.includes(search.trim()));
  const changed = new Set(packet.changes.map(({ paperId }) => paperId));
  if (readable.length === 0)
    return (
      <Card>
        <p className="muted">{texts.none}</p>
      </Card>
    );
  return (
    <Card
      title={texts.pages}
      aside={packet.changes.length === 0 && packet.lastOpenedAt !== null ? <span className="small muted">{texts.same}</span> : undefined}
    >
      {readable.length > 8 ? (
        <label>
          <span className="small muted">{texts.search}</span>
          <input className="input" type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
      ) : null}
      <ol className="mp-papers">
        {rows.map((paper) => (
          <li key={paper.id}>
            {paper.mayRead ? (
              <PageLink href={readerHref(meetingId, paper.id)}>
                <b>
                  {paper.itemNumber === null ? '' : `${paper.itemNumber} `}
                  {paper.title}
                </b>
                <span className="small muted">
                  {[wordOf(words.level, paper.level), fill(texts.version, { n: paper.version }), paper.unitName].filter(Boolean).join('　')}
                  {changed.has(paper.id) ? <span className="mt-warn">　● {texts.changedMark}</span> : null}
                </span>
              </PageLink>
            ) : (
              <p>
                <b>{paper.title}</b> <span className="small muted">{texts.hidden}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {packet.papers.some(canBeBound) && !isFromDevice ? (
        <div className="acts">
          <a className={buttonClass()} href={boundPacketSrc(meetingId)} download>
            {texts.bound}
          </a>
        </div>
      ) : null}
    </Card>
  );
}

/** On this device or not; the reader decides, and restricted papers never. */
function Keeping({
  opened: { accountId, shown, kept, keep, drop, progress, error, isFromDevice },
}: {
  readonly opened: ReturnType<typeof usePacket>;
}) {
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const locale = useLocale();
  if (accountId === undefined || shown === undefined) return null;
  const count = keepablePapers(shown).length;
  return (
    <Card>
      {kept === undefined ? null : (
        <p>
          ✓ {fill(texts.kept, { n: keepablePapers(kept.packet).length, time: dateAndTime(new Date(kept.keptAt).toISOString(), locale) })}
        </p>
      )}
      <p className="small muted">{texts.keepHint}</p>
      {error === undefined ? null : <ErrorNote error={error} />}
      {progress === undefined ? null : <p role="status">{fill(texts.keeping, progress)}</p>}
      <div className="acts">
        {count > 0 && !isFromDevice ? (
          <Button
            busy={progress !== undefined}
            onClick={() => {
              void keep();
            }}
          >
            {texts.keep}
          </Button>
        ) : null}
        {kept === undefined ? null : (
          <Button
            onClick={() => {
              void drop().then(() => sayDone(texts.dropped));
            }}
          >
            {texts.drop}
          </Button>
        )}
      </div>
    </Card>
  );
}
