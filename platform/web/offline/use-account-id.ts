import { useEffect, useState } from 'react';
import { confirmAccount, lastAccount } from './last-account.ts';

/** Whose device this is, and whose drafts and notes are kept on it; known without a signal once this person was signed in here. */
export function useAccountId(): string | undefined {
  const [accountId, setAccountId] = useState(lastAccount);
  useEffect(() => {
    if (accountId === undefined) void confirmAccount().then(setAccountId, () => undefined);
  }, [accountId]);
  return accountId;
}
