import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { PaperView } from '../../contract/papers-views.ts';
import { paperSrc, readPaper } from '../api.ts';
import { isWord, WordText } from '../components/word-text.tsx';
import { NoteList } from '../components/note-list.tsx';
import { keptPaper } from '../components/packet-keeping.ts';
import { usePacket } from '../components/use-packet.ts';
import { packetHref, readerHref } from '../links.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string(), paperId: z.string() });

/** One paper with my notes beside it; from the server, or from this device where there is no signal. */
export function PhoneReaderPage() {
  const { id, paperId } = usePageParams(Params);
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const { shown, isFromDevice, accountId, packet } = usePacket(id);
  const papers = shown?.papers.filter(({ mayRead, versions }) => mayRead && versions.length > 0) ?? [];
  const at = papers.findIndex((paper) => paper.id === paperId);
  const paper = papers[at];
  if (shown === undefined) return packet.isPending && navigator.onLine ? <LoadingNote lines={6} /> : <EmptyNote title={texts.notKept} />;
  if (!paper) return <EmptyNote title={texts.hidden} />;
  const [before, after] = [papers[at - 1], papers[at + 1]];
  return (
    <>
      <PhoneHead title={paper.title} above={paper.itemNumber ?? undefined} back={{ href: packetHref(id), label: texts.title }} />
      {paper.level === 'work-secret' || paper.level === 'participants' ? <p className="note bad">{texts.restricted}</p> : null}
      <div className="mp-wide">
        <div className="stack">
          {isFromDevice ? (
            <FromDevice key={paper.id} paper={paper} accountId={accountId} mark={shown.mark} />
          ) : (
            <FromServer key={paper.id} paper={paper} mark={shown.mark} />
          )}
          <nav className="acts" aria-label={texts.pages}>
            {before ? (
              <PageLink href={readerHref(id, before.id)} className={buttonClass()}>
                {texts.previous}
              </PageLink>
            ) : null}
            {after ? (
              <PageLink href={readerHref(id, after.id)} className={buttonClass()}>
                {texts.next}
              </PageLink>
            ) : null}
          </nav>
        </div>
        <NoteList meetingId={id} paperId={paper.id} />
      </div>
    </>
  );
}

const typeOf = (paper: PaperView): string => paper.versions.at(-1)?.mediaType ?? '';
const isShown = (type: string): boolean => type === 'application/pdf' || type.startsWith('text/') || type.startsWith('image/');

function FromServer({ paper, mark }: { readonly paper: PaperView; readonly mark: string }) {
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const src = paperSrc(paper.id);
  return (
    <>
      {isShown(typeOf(paper)) ? (
        <iframe className="mp-reader" src={src} title={paper.title} />
      ) : isWord(typeOf(paper)) ? (
        <WordFromServer paper={paper} mark={mark} />
      ) : (
        <p className="note">{texts.cannotShow}</p>
      )}
      <div className="acts">
        <a className={buttonClass()} href={src} target="_blank" rel="noreferrer">
          {texts.openFile}
        </a>
      </div>
    </>
  );
}

function WordFromServer({ paper, mark }: { readonly paper: PaperView; readonly mark: string }) {
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const file = useQuery({
    queryKey: ['meeting-paper-file', paper.id, paper.version],
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: () => readPaper(paper.id),
  });
  if (file.isPending) return <LoadingNote lines={6} />;
  return file.data === undefined ? (
    <p className="note">{texts.cannotShow}</p>
  ) : (
    <WordText bytes={file.data} mark={paper.level === 'public' ? '' : mark} />
  );
}

/** Our pages frame nothing but our own addresses: a kept text or picture is drawn here, anything else is opened as a file. */
function FromDevice({
  paper,
  accountId,
  mark,
}: {
  readonly paper: PaperView;
  readonly accountId: string | undefined;
  readonly mark: string;
}) {
  const {
    phone: { packet: texts },
  } = useMeetingTexts();
  const [found, setFound] = useState<{
    readonly address: string;
    readonly text: string | undefined;
    readonly isPicture: boolean;
    readonly bytes: Blob;
  } | null>();
  useEffect(() => {
    let address = '';
    if (accountId !== undefined)
      void keptPaper(paper.id, accountId).then(async (file) => {
        if (!file) {
          setFound(null);
          return;
        }
        address = URL.createObjectURL(file.bytes);
        setFound({
          address,
          text: typeOf(paper).startsWith('text/') ? await file.bytes.text() : undefined,
          bytes: file.bytes,
          isPicture: file.bytes.type.startsWith('image/'),
        });
      });
    return () => URL.revokeObjectURL(address);
  }, [paper, accountId]);
  if (found === undefined) return <LoadingNote lines={6} />;
  if (found === null) return <EmptyNote title={texts.notKept} />;
  return (
    <>
      {found.text !== undefined ? (
        <p className="mp-reader-text prose">{found.text}</p>
      ) : found.isPicture ? (
        <img className="mp-reader-image" src={found.address} alt={paper.title} />
      ) : isWord(typeOf(paper)) ? (
        <WordText bytes={found.bytes} mark={paper.level === 'public' ? '' : mark} />
      ) : (
        <p className="note">{texts.cannotShow}</p>
      )}
      <div className="acts">
        <a className={buttonClass('primary')} href={found.address} target="_blank" rel="noreferrer">
          {texts.openFile}
        </a>
      </div>
    </>
  );
}
