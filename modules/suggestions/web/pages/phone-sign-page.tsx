import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { countCodePoints } from '#platform/web/kit/code-points.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { SuggestionView } from '../../contract/views.ts';
import { suggestionQuery } from '../api.ts';
import { actOf, usePhoneAct } from '../components/phone/phone-act.tsx';
import { PhoneFrozenText } from '../components/phone/phone-frozen-text.tsx';
import { useKept } from '../components/phone/phone-kept.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { useReader } from '../components/phone/phone-reader.ts';
import { mySuggestionHref, TODAY_HREF } from '../phone-links.ts';
import { changedParts, marksOf, TextMarks } from '../phone-text-marks.ts';
import { type PhoneTexts, usePhoneTexts } from '../use-phone-texts.ts';

/** The end is not read while it lies under the main pages' bar. */
const FOOT = '0px 0px -90px 0px';

const Params = z.object({ id: z.uuid() });

/** The reading page of somebody invited: the whole frozen text, then two equal buttons. */
export function PhoneSignPage() {
  const { id } = usePageParams(Params);
  const query = useQuery(suggestionQuery(id));
  return (
    <PhoneRead query={query} isPage>
      {(view) => <Reading key={view.textVersion} view={view} />}
    </PhoneRead>
  );
}

function Reading({ view }: { readonly view: SuggestionView }) {
  const texts = usePhoneTexts();
  const { sign, one } = texts;
  const { personId } = useReader();
  const end = useRef<HTMLParagraphElement>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const mark = end.current;
    if (!mark) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setRead(true);
      },
      { rootMargin: FOOT },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, []);
  const words = countCodePoints(`${view.situation}${view.analysis}${view.points.join('')}`);
  const others = view.signers.filter(({ state, personId: other }) => state === 'confirmed' && other !== personId);
  const act = actOf(view, 'answer-invitation');
  const mine = view.signers.find((signer) => signer.personId === personId);
  if (act === undefined)
    return (
      <EmptyNote title={sign.notNow} hint={sign.notNowHint}>
        <PageLink href={mySuggestionHref(view.id)} className={buttonClass()}>
          {one.theText}
        </PageLink>
      </EmptyNote>
    );
  return (
    <>
      <PhoneHead title={sign.title} above={fill(sign.by, { name: view.leadName })} back={{ href: TODAY_HREF, label: texts.common.back }} />
      {mine?.state === 'confirmed' && mine.ofThisText ? (
        <p className="note">
          <b>{sign.already}</b> {sign.alreadyHint}
        </p>
      ) : null}
      <Changed view={view} />
      <p className="muted small">
        {fill(sign.words, { n: words })} · {fill(sign.version, { n: view.textVersion })}
        {others.length === 0 ? '' : ` · ${sign.signers} ${others.map(({ name }) => name).join(texts.common.joiner)}`}
      </p>
      <div className="card paper">
        <PhoneFrozenText title={view.title} situation={view.situation} analysis={view.analysis} points={view.points} />
        <p ref={end} className="text-end">
          {sign.end}
        </p>
      </div>
      <Answer view={view} isRead={isRead} />
    </>
  );
}

const textOf = ({ title, situation, analysis, points }: SuggestionView) => ({ title, situation, analysis, points });

const partNames = (view: SuggestionView, read: TextMarks, { write, sign }: PhoneTexts): readonly string[] =>
  changedParts(read, marksOf(textOf(view), view.textVersion)).map((part) =>
    typeof part === 'string' ? write.steps[part] : fill(sign.pointN, { n: part.point }),
  );

/** After a change everybody is asked again, and told what changed since he read it on this phone. */
function Changed({ view }: { readonly view: SuggestionView }) {
  const texts = usePhoneTexts();
  const { sign, common } = texts;
  const { kept } = useKept('read-text', view.id, TextMarks);
  if (view.textVersion < 2) return null;
  const names = kept ? partNames(view, kept, texts) : undefined;
  return (
    <div className="note wait">
      <p>
        <b>{sign.changedTitle}</b>
      </p>
      <p>{fill(sign.changedHint, { n: view.textVersion })}</p>
      <p>
        {names === undefined
          ? sign.changedAll
          : names.length === 0
            ? sign.changedNone
            : fill(sign.changedParts, { parts: names.join(common.joiner) })}
      </p>
    </div>
  );
}

/** Two equal buttons, open when the end has been read. */
function Answer({ view, isRead }: { readonly view: SuggestionView; readonly isRead: boolean }) {
  const { sign } = usePhoneTexts();
  const navigate = useNavigate();
  const perform = usePhoneAct(view);
  const { keep } = useKept('read-text', view.id, TextMarks);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const answer = async (value: 'confirmed' | 'declined'): Promise<void> => {
    const act = actOf(view, 'answer-invitation');
    if (!act || !isRead) return;
    setBusy(true);
    setError(undefined);
    try {
      await keep(marksOf(textOf(view), view.textVersion)).catch(() => undefined);
      await perform(act, { answer: value, textVersion: view.textVersion });
      sayDone(value === 'confirmed' ? sign.signed : sign.declined);
      void navigate({ to: TODAY_HREF });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="answer-bar">
      {error === undefined ? null : <ErrorNote error={error} />}
      <p role="status">{isRead ? sign.atEnd : sign.readOn}</p>
      <div className="acts equal">
        <Button
          disabled={!isRead}
          busy={busy}
          onClick={() => {
            void answer('declined');
          }}
        >
          {sign.decline}
        </Button>
        <Button
          disabled={!isRead}
          busy={busy}
          onClick={() => {
            void answer('confirmed');
          }}
        >
          {sign.confirm}
        </Button>
      </div>
      <p className="small muted">{sign.note}</p>
    </div>
  );
}
