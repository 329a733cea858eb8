import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { confirmAccount, lastAccount } from '#platform/web/offline/last-account.ts';
import { mySessionQuery } from '../../api.ts';

/** Whose drafts these are. Known without a signal once this person has been signed in here. */
export function useAccountId(): string | undefined {
  const [accountId, setAccountId] = useState(lastAccount);
  useEffect(() => {
    if (accountId === undefined) void confirmAccount().then(setAccountId, () => undefined);
  }, [accountId]);
  return accountId;
}

/** Name and person of the reader, where the server could be asked. */
export function useReader(): { readonly name: string | undefined; readonly personId: string | undefined; readonly congressId: string | undefined } {
  const { data } = useQuery(mySessionQuery);
  return { name: data?.person?.name ?? undefined, personId: data?.person?.personId, congressId: data?.person?.congressId };
}
