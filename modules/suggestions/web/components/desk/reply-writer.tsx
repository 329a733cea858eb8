import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { fieldErrors, problemOf } from '#platform/web/api-error.ts';
import { fill } from '#platform/web/fill.ts';
import { clockTime, longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { LIST_HREF, suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { useAct } from './act-dialog.tsx';
import { classOptions } from './act-forms.ts';
import { useKeptDraft } from './kept-draft.ts';
import { useOwnLetters } from './own-letters.ts';
import { firstDraft, halfPromises, missingFields, type ReplyDraft, replyForm } from './reply-draft.ts';
import { ReplyLetter } from './reply-letter.tsx';
import { ReplyPromises } from './reply-promises.tsx';
import { WhatChanged } from './what-changed.tsx';
import { ReplyPoints } from './reply-points.tsx';
import { ReplyTrouble } from './reply-trouble.tsx';
import { WriterAside } from './writer-aside.tsx';

type Props = { readonly view: SuggestionView; readonly act: ActionView; readonly taskId: string; readonly personId: string };

/** The reply while it is written. What was typed survives a closed page, a refusal and a conflict. */
export function ReplyWriter({ view, act, taskId, personId }: Props) {
  const texts = useSuggestionTexts();
  const {
    acts,
    words,
    pages: { reply, open },
  } = texts;
  const kit = useKitTexts();
  const letters = useOwnLetters();
  const navigate = useNavigate();
  const { send, seen, now } = useAct(view, act);
  const {
    draft,
    change: keep,
    restoredAt,
    discard,
    drop,
  } = useKeptDraft({ personId, taskId, round: view.round }, firstDraft(view, taskId));
  const [preview, setPreview] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly errors: Readonly<Record<string, string>>; readonly thrown?: unknown }>({ errors: {} });
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<ReplyDraft>): void => {
    keep(part);
    // What was said about the old words is no longer true.
    setTrouble(({ errors: old, ...rest }) => ({
      ...rest,
      errors: Object.fromEntries(Object.entries(old).filter(([path]) => !((path.split('.')[0] ?? '') in part))),
    }));
  };
  const top = useRef<HTMLDivElement>(null);
  const unitName = view.tasks.find(({ id }) => id === taskId)?.unitName ?? '';
  const submit = async (): Promise<void> => {
    const labels = {
      body: reply.body,
      class: reply.class,
      publicity: reply.publicity,
      contactName: reply.contactName,
      contactPhone: reply.contactPhone,
    };
    const missing = Object.fromEntries([
      ...missingFields(draft).map((name): [string, string] => [name, fill(kit.fieldMissing, { label: labels[name] })]),
      ...halfPromises(draft).map(({ path, name }): [string, string] => [
        path,
        fill(kit.fieldMissing, { label: name === 'text' ? acts.ask.promiseText : acts.ask.dueOn }),
      ]),
    ]);
    setTrouble({ errors: missing });
    if (Object.keys(missing).length > 0 || busy) {
      top.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await send(replyForm(draft));
      drop();
      sayDone(reply.sent);
      await navigate({ to: suggestionHref(view.id) });
    } catch (thrown) {
      setTrouble({ errors: fieldErrors(problemOf(thrown)), thrown });
      top.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  const { errors, thrown } = trouble;
  return (
    <>
      <PageHead
        title={reply.title}
        crumbs={[
          { label: open.crumb, href: LIST_HREF },
          { label: view.numberText ?? view.title, href: suggestionHref(view.id) },
          { label: reply.title },
        ]}
        actions={[
          { key: 'preview', label: reply.preview, onPress: () => setPreview(true) },
          { key: 'send', label: reply.submit, primary: true, busy, onPress: () => void submit() },
        ]}
      >
        <p>
          <PageLink href={suggestionHref(view.id)}>{view.title}</PageLink>{' '}
          <span className="faint">
            {[view.leadName, unitName, view.round > 1 ? fill(open.round, { n: view.round }) : ''].filter((part) => part !== '').join(' · ')}
          </span>
        </p>
      </PageHead>
      {restoredAt === null ? null : (
        <div className="sg-note" role="status">
          <span>
            {fill(reply.restored, {
              time: `${longDate(new Date(restoredAt).toISOString())} ${clockTime(new Date(restoredAt).toISOString())}`,
            })}
          </span>
          <Button kind="quiet" onClick={discard}>
            {reply.discard}
          </Button>
        </div>
      )}
      <div className="sg-write">
        <div className="form">
          <div ref={top} tabIndex={-1}>
            {now === undefined ? null : <WhatChanged before={seen} now={now} act={act} />}
            <ReplyTrouble errors={errors} thrown={thrown} />
          </div>
          <ReplyPoints view={view} answers={draft.answers} errors={errors} onChange={(answers) => change({ answers })} />
          <TextArea
            label={reply.body}
            hint={reply.bodyHint}
            required
            rows={10}
            max={8000}
            value={draft.body}
            error={errors['body']}
            onChange={(body) => change({ body })}
          />
          {draft.body.trim() === '' ? (
            <div>
              <Button onClick={() => change({ body: reply.templateText })}>{reply.template}</Button>
            </div>
          ) : null}
          <RadioGroup
            label={reply.class}
            hint={acts.hint.class}
            required
            value={draft.class}
            options={classOptions(texts, letters)}
            error={errors['class']}
            onChange={(value) => change({ class: value })}
          />
          <ReplyPromises promises={draft.promises} errors={errors} onChange={(promises) => change({ promises })} />
          <RadioGroup
            label={reply.publicity}
            required
            value={draft.publicity}
            options={(['full', 'title-only', 'withheld'] as const).map((value) => ({ value, label: words.publicity[value] }))}
            error={errors['publicity']}
            onChange={(publicity) => change({ publicity })}
          />
          <div className="sg-two">
            <TextInput
              label={reply.contactName}
              required
              autoComplete="name"
              value={draft.contactName}
              error={errors['contactName']}
              onChange={(contactName) => change({ contactName })}
            />
            <TextInput
              label={reply.contactPhone}
              required
              inputMode="tel"
              value={draft.contactPhone}
              error={errors['contactPhone']}
              onChange={(contactPhone) => change({ contactPhone })}
            />
          </div>
          <div className="row acts">
            <Button kind="primary" busy={busy} onClick={() => void submit()}>
              {reply.submit}
            </Button>
            <Button onClick={() => setPreview(true)}>{reply.preview}</Button>
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
