import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { can } from '#platform/web/can.ts';
import { today } from '#platform/web/formats.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { bodiesQuery, personQuery, treeQuery, unitsQuery } from '../api.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { enterMandate } from '../components/mandate-entry.ts';
import { addPost, editPerson, endPost, mandateEdit } from '../components/person-edits.ts';
import { MandateTable, PostTable } from '../components/person-tables.tsx';
import { PEOPLE_HREF } from '../links.ts';
import { useRegisterTexts } from '../use-register-texts.ts';

/** One person: mandates at five levels, posts, and what the office may do. */
export function PersonPage() {
  const { person } = useRegisterTexts();
  const { id } = usePageParams(z.object({ id: z.string() }));
  const found = useQuery(personQuery(id));
  if (found.error)
    return (
      <>
        <PageHead crumbs={[{ label: person.crumb, href: PEOPLE_HREF }]} title={person.crumb} />
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  return found.data ? <Person person={found.data} /> : <LoadingNote lines={10} />;
}

function Person({ person: opened }: { readonly person: PersonDesk }) {
  const texts = useRegisterTexts();
  const { person, acts } = texts;
  const bodies = useQuery(bodiesQuery);
  const units = useQuery(unitsQuery);
  const tree = useQuery(treeQuery).data?.rows;
  const [edit, setEdit] = useState<Edit>();
  const day = today();
  const places = { bodies: bodies.data?.rows ?? [], units: units.data?.rows ?? [] };
  const delegations = places.bodies.filter(({ kind }) => kind === 'delegation');
  const actions = [
    ...(can(opened, 'enter-mandate') && tree
      ? [{ key: 'mandate', label: acts['enter-mandate'], onPress: () => setEdit(enterMandate(texts, opened, tree, day)) }]
      : []),
    ...(can(opened, 'add-post')
      ? [{ key: 'post', label: acts['add-post'], onPress: () => setEdit(addPost(texts, places, { personId: opened.personId }, day)) }]
      : []),
    ...(can(opened, 'edit') ? [{ key: 'edit', label: acts.edit, primary: true, onPress: () => setEdit(editPerson(texts, opened)) }] : []),
  ];
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: PEOPLE_HREF }, { label: opened.name }]} title={opened.name} actions={actions}>
        <MetaRow items={factsOf(opened, texts)} />
      </PageHead>
      <section className="rg-kind">
        <h2>{person.mandates}</h2>
        <MandateTable
          mandates={opened.mandates}
          onAct={(action, mandate) => setEdit(mandateEdit(texts, action, { person: opened, mandate, delegations, today: day }))}
        />
      </section>
      <section className="rg-kind">
        <h2>{person.posts}</h2>
        <PostTable posts={opened.posts} onEnd={(post) => setEdit(endPost(texts, post, day))} />
      </section>
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
    </>
  );
}

function factsOf(opened: PersonDesk, { person }: ReturnType<typeof useRegisterTexts>) {
  const strokes = opened.strokes.map((count) => (count === '?' ? person.strokesUnknown : count)).join(' · ');
  const facts: readonly (readonly [string, string | null])[] = [
    [person.sex, opened.sex],
    [person.nation, opened.nation],
    [person.birthMonth, opened.birthMonth],
    [person.employer, opened.employer],
    [person.post, opened.post],
    [person.phone, can(opened, 'edit') ? opened.phone : person.phoneHidden],
    [person.strokes, strokes],
  ];
  return facts.map(([label, value]) => ({ label, value: value ?? '—' }));
}
