import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { shortDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { actOf, PhoneAsk, useQuickAct } from './phone-act.tsx';
import { wordOf } from '../word-of.ts';

type Contact = SuggestionView['contacts'][number];

/** What units say they talked about; the deputy says whether it was so. */
export function PhoneContacts({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  if (view.contacts.length === 0) return null;
  return (
    <section id="contacts" tabIndex={-1} className="stack" aria-label={one.contacts}>
      <h2 className="section">
        {one.contacts}
        <small>{one.contactHint}</small>
      </h2>
      {view.contacts.toReversed().map((contact) => (
        <ContactCard key={contact.id} view={view} contact={contact} />
      ))}
    </section>
  );
}

function ContactCard({ view, contact }: { readonly view: SuggestionView; readonly contact: Contact }) {
  const { one } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const locale = useLocale();
  const [disputing, setDisputing] = useState(false);
  const { run, busy, error } = useQuickAct(view);
  const act = contact.state === 'logged' ? actOf(view, 'answer-contact', contact.taskId) : undefined;
  const unit = view.tasks.find(({ id }) => id === contact.taskId)?.unitName ?? one.someUnit;
  return (
    <article className="card">
      <p className="small muted">
        {fill(one.contactSays, { unit, on: shortDate(contact.on, locale), way: wordOf(words.way, contact.way) })}
      </p>
      <p className="says">{contact.summary}</p>
      {contact.state === 'confirmed' ? <StatusTag tone="ok">{one.contactConfirmed}</StatusTag> : null}
      {contact.state === 'disputed' ? (
        <>
          <StatusTag tone="late">{one.contactDisputed}</StatusTag>
          {contact.remark === null ? null : <p className="says">{contact.remark}</p>}
        </>
      ) : null}
      {error === undefined ? null : <ErrorNote error={error} />}
      {act === undefined ? null : disputing ? (
        <PhoneAsk
          view={view}
          act={act}
          title={one.contactFalse}
          label={one.contactSend}
          done={one.done['answer-contact']}
          onClose={() => setDisputing(false)}
          fields={[{ name: 'remark', label: one.contactFalseAsk, kind: 'textarea', rows: 3, max: 500 }]}
          toForm={(answers) => ({ ...answers, contactId: contact.id, answer: 'disputed' })}
        />
      ) : (
        <div className="acts equal">
          <Button onClick={() => setDisputing(true)}>{one.contactFalse}</Button>
          <Button
            busy={busy !== undefined}
            onClick={() => {
              void run(act, { contactId: contact.id, answer: 'confirmed' });
            }}
          >
            {one.contactTrue}
          </Button>
        </div>
      )}
    </article>
  );
}
