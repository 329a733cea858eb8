import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { shortDate } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { addPasskey } from './passkey-acts.ts';
import { PasskeyPlace } from './passkey-place.tsx';
import { bindsPasskeys } from './passkey-places.ts';
import { PasskeyTrouble } from './passkey-trouble.tsx';
import { useAct } from './use-act.ts';

export function OwnPasskeys({ onChange }: { readonly onChange: () => void }) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [label, setLabel] = useState('');
  const isPossible = bindsPasskeys(globalThis.location);
  const list = useQuery({ queryKey: ['identity', 'passkeys'], queryFn: () => identityApi.passkeys.list() });
  const changed = async (sentence: string): Promise<void> => {
    sayDone(sentence);
    onChange();
    await list.refetch();
  };
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    act.run(async () => {
      await addPasskey(label);
      setLabel('');
      await changed(texts.passkeyAdded);
    });
  };
  return (
    <Card title={texts.passkeysTitle}>
      <p className="small muted">{texts.passkeysLead}</p>
      <PasskeyTrouble error={act.error} />
      {list.isPending ? <LoadingNote lines={2} /> : null}
      {list.error ? (
        <ErrorNote
          error={list.error}
          onRetry={() => {
            void list.refetch();
          }}
        />
      ) : null}
      {list.data?.length === 0 ? <p>{texts.noPasskeys}</p> : null}
      <ul className="lines">
        {list.data?.map((passkey) => (
          <li key={passkey.id}>
            {passkey.label} · {shortDate(passkey.createdAt)}{' '}
            <Button
              kind="quiet"
              aria-label={`${texts.removePasskey} ${passkey.label}`}
              busy={act.isBusy}
              onClick={() =>
                act.run(async () => {
                  await identityApi.passkeys.remove({ id: passkey.id });
                  await changed(texts.removed);
                })
              }
            >
              {texts.removePasskey}
            </Button>
          </li>
        ))}
      </ul>
      {isPossible ? null : <PasskeyPlace />}
      {isPossible ? (
        <form className="form" onSubmit={add}>
          <TextInput label={texts.passkeyName} required value={label} onChange={setLabel} narrow />
          <div>
            <Button type="submit" busy={act.isBusy}>
              {texts.addPasskey}
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}
