import '../meetings.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { useRoleName } from '#platform/web/identity/identity-words.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import type { DistributionList } from '../../contract/papers-views.ts';
import { bodiesQuery, listsQuery, meetingsApi } from '../api.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

type List = typeof DistributionList._output;
const ROLES = [
  'standing-committee',
  'chairs-council',
  'delegation-head',
  'committee',
  'deputies-office',
  'congress-office',
  'government-office',
  'unit-head',
  'unit-clerk',
];
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Lists of readers, made of roles: when people change, the list needs no care. */
export function DeskListsPage() {
  const {
    pages: { lists, common },
  } = useMeetingTexts();
  const roleName = useRoleName();
  const found = useQuery(listsQuery);
  const units = useQuery(unitsQuery);
  const bodies = useQuery(bodiesQuery);
  const [editing, setEditing] = useState<List | 'new'>();
  const named = (rule: List['rules'][number]): string => {
    if (rule.everyDeputy) return lists.everyDeputy;
    if (rule.everyUnit) return lists.everyUnit;
    if (rule.role !== undefined) return roleName(rule.role);
    return bodies.data?.find(({ id }) => id === rule.bodyId)?.name ?? units.data?.find(({ id }) => id === rule.unitId)?.shortName ?? '…';
  };
  return (
    <>
      <PageHead title={lists.title} actions={[{ key: 'new', label: lists.add, primary: true, onPress: () => setEditing('new') }]}>
        <p className="muted">{lists.hint}</p>
      </PageHead>
      {found.isPending ? (
        <LoadingNote lines={4} />
      ) : found.data === undefined ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data.rows.length === 0 ? (
        <EmptyNote title={lists.emptyTitle} hint={lists.emptyHint} />
      ) : (
        <div className="mt-cards">
          {found.data.rows.map((list) => (
            <Card key={list.id} title={list.name} aside={<span className="small muted">{fill(lists.people, { n: list.people })}</span>}>
              <p className="small">{list.rules.map(named).join(common.joiner)}</p>
              <Button kind="quiet" aria-label={`${common.edit}：${list.name}`} onClick={() => setEditing(list)}>
                {common.edit}
              </Button>
            </Card>
          ))}
        </div>
      )}
      <Dialog title={lists.add} open={editing !== undefined} onClose={() => setEditing(undefined)}>
        {editing === undefined ? null : <Edit list={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      </Dialog>
    </>
  );
}

function Edit({ list, onClose }: { readonly list: List | undefined; readonly onClose: () => void }) {
  const {
    pages: { lists, common },
  } = useMeetingTexts();
  const roleName = useRoleName();
  const client = useQueryClient();
  const command = useCommandId();
  const units = useQuery(unitsQuery);
  const bodies = useQuery(bodiesQuery);
  const chosen = (id: string | undefined, among: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    id === undefined ? [] : [{ value: id, label: among?.find((one) => one.id === id)?.name ?? id }];
  if (units.isPending || bodies.isPending) return <LoadingNote lines={4} />;
  return (
    <AskForm
      submitLabel={lists.save}
      onCancel={onClose}
      fields={[
        { name: 'name', label: lists.name, kind: 'text', required: true, max: 60 },
        { name: 'roles', label: lists.roles, kind: 'multi-choice', options: ROLES.map((value) => ({ value, label: roleName(value) })) },
        {
          name: 'everybody',
          label: common.more,
          kind: 'multi-choice',
          options: [
            { value: 'deputies', label: lists.everyDeputy },
            { value: 'units', label: lists.everyUnit },
          ],
        },
        { name: 'units', label: lists.units, kind: 'organisations' },
        { name: 'bodies', label: lists.bodies, kind: 'people' },
      ]}
      initial={
        list
          ? {
              name: list.name,
              roles: list.rules.flatMap(({ role }) => (role === undefined ? [] : [role])),
              everybody: [
                ...(list.rules.some(({ everyDeputy }) => everyDeputy) ? ['deputies'] : []),
                ...(list.rules.some(({ everyUnit }) => everyUnit) ? ['units'] : []),
              ],
              units: list.rules.flatMap(({ unitId }) => chosen(unitId, units.data)),
              bodies: list.rules.flatMap(({ bodyId }) => chosen(bodyId, bodies.data)),
            }
          : {}
      }
      finders={{
        organisation: async (text) =>
          (units.data ?? [])
            .filter(({ name }) => name.includes(text.trim()))
            .slice(0, 30)
            .map(({ id, shortName }) => ({ value: id, label: shortName })),
        person: async (text) =>
          (bodies.data ?? [])
            .filter(({ name }) => name.includes(text.trim()))
            .slice(0, 30)
            .map(({ id, name }) => ({ value: id, label: name })),
      }}
      onSubmit={async (answers) => {
        const everybody = texts(answers['everybody']);
        const rules = [
          ...texts(answers['roles']).map((role) => ({ role })),
          ...(everybody.includes('deputies') ? [{ everyDeputy: true }] : []),
          ...(everybody.includes('units') ? [{ everyUnit: true }] : []),
          ...texts(answers['units']).map((unitId) => ({ unitId })),
          ...texts(answers['bodies']).map((bodyId) => ({ bodyId })),
        ];
        await meetingsApi.saveList({
          commandId: command.current(),
          ...(list ? { listId: list.id } : {}),
          name: String(answers['name']),
          rules,
        });
        command.renew();
        sayDone(lists.saved);
        await client.invalidateQueries({ queryKey: ['meetings', 'lists'] });
        onClose();
      }}
    />
  );
}
