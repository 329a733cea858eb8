import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import type { BodyDesk, MemberView } from '../../contract/desk-views.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import { bodyQuery } from '../api.ts';
import { editBody, endBody } from '../components/body-edits.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { ListOrderDialog } from '../components/list-order-dialog.tsx';
import { addPost, endPost } from '../components/person-edits.ts';
import { BODIES_HREF, personHref } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

const ORDERS = ['rank', 'strokes', 'pinyin'] as const;
const Search = z.object({ order: z.enum(ORDERS).optional().catch(undefined) });

/** One body with its members in order. */
export function BodyPage() {
  const texts = useRegisterTexts();
  const { bodies, bodyKind, people, order: orders } = texts;
  const { id } = usePageParams(z.object({ id: z.string() }));
  const [search, change] = usePageSearch(Search);
  const order = search.order ?? 'rank';
  const found = useQuery(bodyQuery(id, order));
  const [edit, setEdit] = useState<Edit>();
  const [ordering, setOrdering] = useState(false);
  const body = found.data;
  const crumbs = [{ label: bodies.crumb, href: BODIES_HREF }, ...(body ? [{ label: wordFor(bodyKind, body.kind) }] : [])];
  if (found.error)
    return (
      <>
        <PageHead crumbs={crumbs} title={bodies.crumb} />
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  const actions = [
    { key: 'print', label: people.print, onPress: () => globalThis.print() },
    ...(can(body, 'end') && body ? [{ key: 'end', label: bodies.end, onPress: () => setEdit(endBody(texts, body, today())) }] : []),
    ...(can(body, 'edit') && body ? [{ key: 'edit', label: bodies.edit, onPress: () => setEdit(editBody(texts, body)) }] : []),
    ...(can(body, 'set-order') ? [{ key: 'order', label: bodies.setOrder, onPress: () => setOrdering(true) }] : []),
    ...(can(body, 'add-member')
      ? [
          {
            key: 'add',
            label: bodies.addMember,
            primary: true,
            onPress: () => setEdit(addPost(texts, { bodies: [], units: [] }, { bodyId: id }, today())),
          },
        ]
      : []),
  ];
  const remove = can(body, 'add-member')
    ? (member: MemberView) => setEdit(endPost(texts, { id: member.postId ?? '', title: `${member.name} ${member.title ?? ''}` }, today()))
    : undefined;
  return (
    <>
      <PageHead crumbs={crumbs} title={body?.name ?? '…'} actions={actions}>
        <div className="rg-bar">
          <SelectInput
            label={people.order}
            empty={orders.rank}
            value={order === 'rank' ? '' : order}
            options={[
              { value: 'strokes', label: orders.strokes },
              { value: 'pinyin', label: orders.pinyin },
            ]}
            onChange={(value) => change({ order: ORDERS.find((each) => each === value) })}
          />
          {body?.ownOrder && order === 'rank' ? (
            <p className="small muted">{fill(people.ownBy, { by: body.ownOrder.by, at: longDate(body.ownOrder.at) })}</p>
          ) : null}
        </div>
      </PageHead>
      {body ? <BodyNotes body={body} /> : null}
      <DataTable
        label={bodies.label}
        columns={memberColumns(texts, remove)}
        data={{ rows: body?.members }}
        rowKey={(row) => row.postId ?? row.personId}
        rowName={(row) => row.name}
        href={(row) => personHref(row.personId)}
        empty={<EmptyNote title={bodies.noMembers} hint={bodies.noMembersHint} />}
      />
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
      <ListOrderDialog
        open={ordering}
        list={id}
        people={oncePerPerson(body?.members ?? [])}
        isLaid={Boolean(body?.ownOrder)}
        onClose={() => setOrdering(false)}
      />
    </>
  );
}

const oncePerPerson = (members: readonly MemberView[]): readonly MemberView[] => [
  ...new Map(members.map((member) => [member.personId, member])).values(),
];

function memberColumns(
  { bodies, people, role, person }: RegisterTexts,
  remove: ((member: MemberView) => void) | undefined,
): readonly Column<MemberView>[] {
  return [
    { key: 'name', title: people.name, width: '9rem', cell: (row) => row.name },
    { key: 'title', title: bodies.memberTitle, cell: (row) => row.title ?? '—' },
    { key: 'role', title: person.role, cell: (row) => wordFor(role, row.role) },
    { key: 'note', title: bodies.memberNote, cell: (row) => row.note ?? '—' },
    ...(remove
      ? [
          {
            key: 'actions',
            title: person.actions,
            width: '6rem',
            cell: (row: MemberView) =>
              row.postId === null ? null : (
                <Button kind="quiet" aria-label={`${bodies.remove} ${row.name}`} onClick={() => remove(row)}>
                  {bodies.remove}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

/** That it is no more, and whose strokes are not known. */
function BodyNotes({ body }: { readonly body: BodyDesk }) {
  const { bodies, people } = useRegisterTexts();
  return (
    <>
      {body.endedOn === null ? null : (
        <p>
          <StatusTag tone="still">{fill(bodies.ended, { date: longDate(body.endedOn) })}</StatusTag>
        </p>
      )}
      {body.unknownStrokes.length > 0 ? (
        <div className="note" role="note">
          <p>{fill(people.unknown, { names: body.unknownStrokes.join('、') })}</p>
        </div>
      ) : null}
    </>
  );
}
