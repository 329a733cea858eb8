import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { clockTime, longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { LIST_HREF, suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { ReplyFields } from './reply-fields.tsx';
import { ReplyLetter } from './reply-letter.tsx';
import { ReplyTrouble } from './reply-trouble.tsx';
import { useReplyDraft } from './use-reply-draft.ts';
import { WhatChanged } from './what-changed.tsx';
import { WriterAside } from './writer-aside.tsx';

type Props = { readonly view: SuggestionView; readonly act: ActionView; readonly taskId: string; readonly personId: string };

/** The reply while it is written. What was typed survives a closed page, a refusal and a conflict. */
export function ReplyWriter({ view, act, taskId, personId }: Props) {
  const { reply } = useSuggestionTexts().pages;
  const [preview, setPreview] = useState(false);
  const { draft, change, errors, thrown, busy, submit, restoredAt, discard, top, seen, now } = useReplyDraft({
    view,
    act,
    taskId,
    personId,
  });
  const unitName = view.tasks.find(({ id }) => id === taskId)?.unitName ?? '';
  const look = (): void => setPreview(true);
  return (
    <>
      <WriterHead view={view} unitName={unitName} busy={busy} onLook={look} onSubmit={() => void submit()} />
      {restoredAt === null ? null : <RestoredNote at={restoredAt} onDiscard={discard} />}
      <div className="sg-write">
        <div className="form">
          <div ref={top} tabIndex={-1}>
            {now === undefined ? null : <WhatChanged before={seen} now={now} act={act} />}
            <ReplyTrouble errors={errors} thrown={thrown} />
          </div>
          <ReplyFields view={view} draft={draft} errors={errors} onChange={change} />
          <div className="row acts">
            <Button kind="primary" busy={busy} onClick={() => void submit()}>
              {reply.submit}
            </Button>
            <Button onClick={look}>{reply.preview}</Button>
          </div>
        </div>
        <WriterAside view={view} taskId={taskId} draft={draft} />
      </div>
      <Dialog title={reply.previewTitle} open={preview} wide onClose={() => setPreview(false)}>
        <ReplyLetter view={view} draft={draft} unitName={unitName} />
      </Dialog>
    </>
  );
}

type HeadProps = {
  readonly view: SuggestionView;
  readonly unitName: string;
  readonly busy: boolean;
  readonly onLook: () => void;
  readonly onSubmit: () => void;
};

function WriterHead({ view, unitName, busy, onLook, onSubmit }: HeadProps) {
  const { reply, open } = useSuggestionTexts().pages;
  const href = suggestionHref(view.id);
  const about = [view.leadName, unitName, view.round > 1 ? fill(open.round, { n: view.round }) : ''];
  return (
    <PageHead
      title={reply.title}
      crumbs={[{ label: open.crumb, href: LIST_HREF }, { label: view.numberText ?? view.title, href }, { label: reply.title }]}
      actions={[
        { key: 'preview', label: reply.preview, onPress: onLook },
        { key: 'send', label: reply.submit, primary: true, busy, onPress: onSubmit },
      ]}
    >
      <p>
        <PageLink href={href}>{view.title}</PageLink> <span className="faint">{about.filter((part) => part !== '').join(' · ')}</span>
      </p>
    </PageHead>
  );
}

/** Says that what was typed earlier on this device stands again. */
function RestoredNote({ at, onDiscard }: { readonly at: number; readonly onDiscard: () => void }) {
  const { reply } = useSuggestionTexts().pages;
  const on = new Date(at).toISOString();
  return (
    <div className="sg-note" role="status">
      <span>{fill(reply.restored, { time: `${longDate(on)} ${clockTime(on)}` })}</span>
      <Button kind="quiet" onClick={onDiscard}>
        {reply.discard}
      </Button>
    </div>
  );
}
