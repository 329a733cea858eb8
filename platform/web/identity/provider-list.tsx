import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { ProviderForm } from '#platform/contract/identity-endpoints.ts';
import type { ProviderView } from '#platform/contract/identity-views.ts';
import type { IdentityTexts } from '#platform/texts/identity-zh-cn.ts';
import { fill } from '../fill.ts';
import { AskForm } from '../kit/ask-form.tsx';
import type { AskField } from '../kit/ask-form-values.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';

type Provider = z.output<typeof ProviderView>;

const fieldsOf = (texts: IdentityTexts, isNew: boolean): readonly AskField[] => [
  { name: 'name', label: texts.providerName, kind: 'text', required: true, max: 40 },
  { name: 'issuer', label: texts.issuer, kind: 'text', required: true, max: 300, hint: texts.issuerHint },
  { name: 'clientId', label: texts.clientId, kind: 'text', required: true, max: 200 },
  { name: 'secret', label: texts.clientSecret, kind: 'text', max: 500, ...(isNew ? {} : { hint: texts.keepSecret }) },
  { name: 'loginClaim', label: texts.loginClaim, kind: 'text', required: true, max: 60, hint: texts.loginClaimHint },
  { name: 'isTwoFactor', label: texts.isTwoFactor, kind: 'yes-no', required: true },
  { name: 'isEnabled', label: texts.isEnabled, kind: 'yes-no', required: true },
];

const said = (value: boolean): string => (value ? 'yes' : 'no');

/** The houses whose sign-in is accepted here. A secret goes in and never comes out again. */
export function ProviderList() {
  const texts = useIdentityTexts();
  const list = useQuery({ queryKey: ['identity', 'providers'], queryFn: () => identityApi.providers.list(), retry: false });
  const [open, setOpen] = useState<Provider | 'new'>();
  const known = open === 'new' ? undefined : open;
  const save = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    await identityApi.providers.save(ProviderForm.parse({ ...answers, ...(known ? { id: known.id } : {}) }));
    sayDone(texts.done);
    setOpen(undefined);
    await list.refetch();
  };
  return (
    <Card title={texts.providersTitle} aside={<Button onClick={() => setOpen('new')}>{texts.newProvider}</Button>}>
      <p className="small muted">{texts.providersLead}</p>
      <p className="small">
        {texts.callback} <code>{`${globalThis.location.origin}/api/oidc/callback`}</code>
      </p>
      {list.isPending ? <LoadingNote lines={2} /> : null}
      {list.error ? <ErrorNote error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data?.length === 0 ? <p>{texts.noProviders}</p> : null}
      <ul className="lines">
        {(list.data ?? []).map((provider) => (
          <li key={provider.id}>
            <span>
              <b>{provider.name}</b>{' '}
              <StatusTag tone={provider.isEnabled ? 'ok' : 'still'}>{provider.isEnabled ? texts.providerOn : texts.providerOff}</StatusTag>
              <br />
              <span className="small faint">
                {provider.issuer} · {provider.clientId}
              </span>
            </span>
            <Button onClick={() => setOpen(provider)}>{texts.changeIt}</Button>
          </li>
        ))}
      </ul>
      <Dialog
        title={known ? fill(texts.changeProvider, { name: known.name }) : texts.newProvider}
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open === undefined ? null : (
          <AskForm
            fields={fieldsOf(texts, known === undefined)}
            submitLabel={texts.save}
            onSubmit={save}
            onCancel={() => setOpen(undefined)}
            initial={
              known
                ? {
                    name: known.name,
                    issuer: known.issuer,
                    clientId: known.clientId,
                    loginClaim: known.loginClaim,
                    isTwoFactor: said(known.isTwoFactor),
                    isEnabled: said(known.isEnabled),
                  }
                : { loginClaim: 'preferred_username', isEnabled: 'yes' }
            }
          />
        )}
      </Dialog>
    </Card>
  );
}
