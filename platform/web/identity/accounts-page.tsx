import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountView } from '#platform/contract/identity-views.ts';
import { shortDate } from '../formats.ts';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import type { Column } from '../kit/table-columns.ts';
import { TextInput } from '../kit/text-input.tsx';
import type { IdentityTexts } from '#platform/texts/identity-zh-cn.ts';
import { AccountActs } from './account-acts.tsx';
import { identityApi, ownSignInQuery } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { NewAccountForm } from './new-account-form.tsx';

function StateTag({ account, texts }: { readonly account: AccountView; readonly texts: IdentityTexts }) {
  if (account.isDisabled) return <StatusTag tone="still">{texts.disabled}</StatusTag>;
  return account.mustChangePassword ? (
    <StatusTag tone="wait">{texts.mustChange}</StatusTag>
  ) : (
    <StatusTag tone="ok">{texts.active}</StatusTag>
  );
}

/** Accounts of the congress: the system officer opens and closes, the security officer helps after a lost device. */
export function AccountsPage() {
  const texts = useIdentityTexts();
  const [text, setText] = useState('');
  const [after, setAfter] = useState('');
  const [opening, setOpening] = useState(false);
  const session = useQuery(ownSignInQuery);
  const list = useQuery({
    queryKey: ['identity', 'accounts', text, after],
    queryFn: () => identityApi.accounts.list({ text, after }),
    retry: false,
  });
  const roles = session.data?.posts.map(({ role }) => role) ?? [];
  const reload = (): void => {
    void list.refetch();
  };
  const next = list.data?.next ?? null;
  const columns: readonly Column<AccountView>[] = [
    { key: 'login', title: texts.login, cell: (row) => row.login },
    { key: 'name', title: texts.name, cell: (row) => row.name },
    { key: 'state', title: texts.state, cell: (row) => <StateTag account={row} texts={texts} /> },
    { key: 'factor', title: texts.secondFactor, cell: (row) => (row.hasSecondFactor ? texts.yes : texts.no), optional: true },
    {
      key: 'last',
      title: texts.lastSignIn,
      cell: (row) => (row.lastSignInAt === null ? '—' : shortDate(row.lastSignInAt)),
      optional: true,
    },
    { key: 'acts', title: texts.acts, cell: (row) => <AccountActs account={row} roles={roles} onChange={reload} /> },
  ];
  return (
    <div className="stack">
      <PageHead
        title={texts.accountsTitle}
        {...(roles.includes('system-admin')
          ? { actions: [{ key: 'new', label: texts.newAccount, primary: true, onPress: () => setOpening(true) }] }
          : {})}
      >
        <p className="muted">{texts.accountsLead}</p>
      </PageHead>
      <Dialog title={texts.newAccount} open={opening} onClose={() => setOpening(false)}>
        <NewAccountForm
          onCreated={() => {
            setOpening(false);
            reload();
          }}
        />
      </Dialog>
      <DataTable
        label={texts.accountsTitle}
        columns={columns}
        data={{ rows: list.data?.rows, error: list.error ?? undefined, onRetry: reload }}
        rowKey={(row) => row.id}
        rowName={(row) => row.login}
        bar={
          <TextInput
            label={texts.search}
            value={text}
            onChange={(value) => {
              setText(value);
              setAfter('');
            }}
            narrow
          />
        }
        onNext={next === null ? undefined : () => setAfter(next)}
        onBack={after === '' ? undefined : () => setAfter('')}
      />
    </div>
  );
}
