import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { draftHref } from '../../phone-links.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { actOf, PhoneAsk } from './phone-act.tsx';
import { useColleagueFinder } from './phone-step-signing.tsx';

type Asked = 'file' | 'invite-co-signers' | 'withdraw' | 'ask-to-withdraw' | 'withdraw-signature';

/** What goes on with the matter stands above, what ends it at the foot of the page. */
const OFFERED = {
  'going-on': ['invite-co-signers'],
  ending: ['withdraw-signature', 'withdraw', 'ask-to-withdraw'],
} as const satisfies Record<string, readonly Asked[]>;

/** Acts of the signers besides reading and rating; each is here only when the server offers it. */
export function PhoneMoreActs({ view, which }: { readonly view: SuggestionView; readonly which: keyof typeof OFFERED }) {
  const { one } = usePhoneTexts();
  const [open, setOpen] = useState<Asked>();
  const labels: Readonly<Record<Asked, string>> = {
    file: one.file,
    'invite-co-signers': one.invite,
    'withdraw-signature': one.withdrawSignature,
    withdraw: one.withdraw,
    'ask-to-withdraw': one.askToWithdraw,
  };
  const offered = OFFERED[which].filter((name) => actOf(view, name) !== undefined);
  const goesOn = which === 'going-on';
  const mayWrite = goesOn ? (actOf(view, 'save-draft') ?? actOf(view, 'change-text')) : undefined;
  const mayFile = goesOn ? actOf(view, 'file') : undefined;
  if (open !== undefined) return <Asking view={view} name={open} onClose={() => setOpen(undefined)} />;
  if (offered.length === 0 && !mayWrite && !mayFile) return null;
  return (
    <div className="acts more-acts">
      {mayWrite ? (
        <PageLink href={draftHref(view.id)} className={buttonClass()}>
          {one.edit}
        </PageLink>
      ) : null}
      {offered.map((name) => (
        <Button key={name} kind={goesOn ? 'plain' : 'quiet'} onClick={() => setOpen(name)}>
          {labels[name]}
        </Button>
      ))}
      {mayFile ? (
        <Button kind="primary" onClick={() => setOpen('file')}>
          {labels.file}
        </Button>
      ) : null}
    </div>
  );
}

function Asking({ view, name, onClose }: { readonly view: SuggestionView; readonly name: Asked; readonly onClose: () => void }) {
  const { one, write } = usePhoneTexts();
  const find = useColleagueFinder();
  const act = actOf(view, name);
  if (!act) return null;
  const waiting = view.signers.filter(({ state }) => state === 'invited').length;
  const reason = (required: boolean): AskField => ({
    name: 'reason',
    label: one.withdrawReason,
    kind: 'textarea',
    rows: 3,
    max: 500,
    required,
  });
  const asks: Readonly<Record<Asked, { readonly title: string; readonly hint: string; readonly fields: readonly AskField[] }>> = {
    file: { title: one.file, hint: waiting > 0 ? fill(one.fileWaiting, { n: waiting }) : one.fileAsk, fields: [] },
    'invite-co-signers': {
      title: one.invite,
      hint: write.inviteHint,
      fields: [{ name: 'personIds', label: write.invite, kind: 'people', required: true }],
    },
    withdraw: { title: one.withdraw, hint: one.withdrawAsk, fields: [reason(true)] },
    'ask-to-withdraw': { title: one.askToWithdraw, hint: one.askToWithdrawAsk, fields: [reason(true)] },
    'withdraw-signature': { title: one.withdrawSignature, hint: one.withdrawSignatureAsk, fields: [reason(false)] },
  };
  const ask = asks[name];
  return (
    <PhoneAsk
      view={view}
      act={act}
      title={ask.title}
      hint={ask.hint}
      fields={ask.fields}
      label={ask.title}
      done={one.done[name]}
      finders={{ person: find }}
      onClose={onClose}
    />
  );
}
