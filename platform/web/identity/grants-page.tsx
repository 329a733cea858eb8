import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GrantView } from '#platform/contract/identity-views.ts';
import { longDate, today } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { StatusTag, type Tone } from '../kit/status-tag.tsx';
import type { Column } from '../kit/table-columns.ts';
import { sayDone } from '../kit/toast-list.ts';
import { GrantForm } from './grant-form.tsx';
import { identityApi, ownSignInQuery } from './identity-api.ts';
import { type Locale, useLocale } from '../locale.ts';
import { useIdentityTexts, useRoleName } from './identity-words.ts';
import { useAct } from './use-act.ts';

const TONES: Readonly<Record<GrantView['state'], Tone>> = { requested: 'wait', approved: 'ok', refused: 'still' };

type ActsProps = {
  readonly grant: GrantView;
  readonly roles: readonly string[];
  readonly ownId: string | undefined;
  readonly onChange: () => void;
};

/** What the reader's post allows on this grant; his own requests and roles have no buttons for him. */
function GrantActs({ grant, roles, ownId, onChange }: ActsProps) {
  const texts = useIdentityTexts();
  const act = useAct();
  const { id } = grant;
  const isOwn = grant.accountId === ownId;
  const mayDecide = (roles.includes('system-admin') || roles.includes('security-admin')) && !isOwn && grant.requestedBy !== ownId;
  const isRunning = grant.state === 'approved' && (grant.endsOn === null || grant.endsOn > today());
  const done = (work: () => Promise<unknown>): void =>
    act.run(async () => {
      await work();
      sayDone(texts.done);
      onChange();
    });
  return (
    <>
      {grant.state === 'requested' && mayDecide ? (
        <>
          <Button kind="primary" busy={act.isBusy} onClick={() => done(() => identityApi.grants.approve({ id }))}>
            {texts.approve}
          </Button>
          <Button busy={act.isBusy} onClick={() => done(() => identityApi.grants.refuse({ id }))}>
            {texts.refuse}
          </Button>
        </>
      ) : null}
      {isRunning && roles.includes('security-admin') && !isOwn ? (
        <Button kind="quiet" busy={act.isBusy} onClick={() => done(() => identityApi.grants.end({ id }))}>
          {texts.end}
        </Button>
      ) : null}
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
    </>
  );
}

/** From which day, and until which where an end was set. */
function Span({ grant, locale }: { readonly grant: GrantView; readonly locale: Locale }) {
  const from = longDate(grant.startsOn, locale);
  return grant.endsOn === null ? from : `${from} – ${longDate(grant.endsOn, locale)}`;
}

export function GrantsPage() {
  const texts = useIdentityTexts();
  const roleName = useRoleName();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const session = useQuery(ownSignInQuery);
  const list = useQuery({ queryKey: ['identity', 'grants'], queryFn: () => identityApi.grants.list(), retry: false });
  const roles = session.data?.posts.map(({ role }) => role) ?? [];
  const reload = (): void => {
    void list.refetch();
  };
  const columns: readonly Column<GrantView>[] = [
    { key: 'name', title: texts.name, cell: (row) => `${row.name}（${row.login}）` },
    { key: 'role', title: texts.role, cell: (row) => roleName(row.role) },
    { key: 'title', title: texts.title, cell: (row) => row.title, optional: true },
    { key: 'span', title: texts.startsOn, cell: (row) => <Span grant={row} locale={locale} /> },
    { key: 'reason', title: texts.reason, cell: (row) => row.reason, optional: true },
    { key: 'state', title: texts.state, cell: (row) => <StatusTag tone={TONES[row.state]}>{texts[row.state]}</StatusTag> },
    {
      key: 'acts',
      title: texts.acts,
      cell: (row) => <GrantActs grant={row} roles={roles} ownId={session.data?.account?.id} onChange={reload} />,
    },
  ];
  const mayRequest = roles.includes('system-admin') || roles.includes('security-admin');
  return (
    <div className="stack">
      <PageHead
        title={texts.grantsTitle}
        {...(mayRequest ? { actions: [{ key: 'new', label: texts.newGrant, primary: true, onPress: () => setAsking(true) }] } : {})}
      >
        <p className="muted">{texts.grantsLead}</p>
      </PageHead>
      <Dialog title={texts.newGrant} open={asking} onClose={() => setAsking(false)}>
        {list.data ? (
          <GrantForm
            roles={list.data.roles}
            onRequested={() => {
              setAsking(false);
              reload();
            }}
            onCancel={() => setAsking(false)}
          />
        ) : null}
      </Dialog>
      <DataTable
        label={texts.grantsTitle}
        columns={columns}
        data={{ rows: list.data?.rows, error: list.error ?? undefined, onRetry: reload }}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
      />
    </div>
  );
}
