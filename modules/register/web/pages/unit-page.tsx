import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import { unitQuery } from '../api.ts';
import { DutyList } from '../components/duty-list.tsx';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { addPost, endPost } from '../components/person-edits.ts';
import { editUnit, endUnit } from '../components/unit-edits.ts';
import { personHref, UNITS_HREF } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

/** One unit: its names, contact, duty list and the people in it. */
export function UnitPage() {
  const { units } = useRegisterTexts();
  const { id } = usePageParams(z.object({ id: z.string() }));
  const found = useQuery(unitQuery(id));
  if (found.error)
    return (
      <>
        <PageHead crumbs={[{ label: units.crumb, href: UNITS_HREF }]} title={units.crumb} />
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  return found.data ? <Unit unit={found.data} /> : <LoadingNote lines={10} />;
}

function Unit({ unit }: { readonly unit: UnitDesk }) {
  const texts = useRegisterTexts();
  const { units, unitKind } = texts;
  const [edit, setEdit] = useState<Edit>();
  const actions = [
    ...(can(unit, 'end') ? [{ key: 'end', label: units.end, onPress: () => setEdit(endUnit(texts, unit, today())) }] : []),
    ...(can(unit, 'edit') ? [{ key: 'edit', label: units.edit, primary: true, onPress: () => setEdit(editUnit(texts, unit)) }] : []),
  ];
  return (
    <>
      <PageHead crumbs={[{ label: units.crumb, href: UNITS_HREF }, { label: unit.shortName }]} title={unit.name} actions={actions}>
        <MetaRow
          status={
            <StatusTag tone={unit.endedOn === null ? 'go' : 'still'}>
              {unit.endedOn === null ? units.working : fill(units.ended, { date: longDate(unit.endedOn) })}
            </StatusTag>
          }
          items={[
            { label: units.shortName, value: unit.shortName },
            { label: units.nicknames, value: unit.nicknames.join('、') || '—' },
            { label: units.kind, value: wordFor(unitKind, unit.kind) },
            { label: units.contact, value: unit.contact ?? '—' },
            { label: units.phone, value: unit.phone ?? '—' },
          ]}
        />
      </PageHead>
      <div className="two">
        <DutyList unit={unit} />
        <div className="side">
          <Holders unit={unit} onEdit={setEdit} />
        </div>
      </div>
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
    </>
  );
}

function Holders({ unit, onEdit }: { readonly unit: UnitDesk; readonly onEdit: (edit: Edit) => void }) {
  const texts = useRegisterTexts();
  const { units, acts, role } = texts;
  const add = can(unit, 'add-post') ? (
    <Button onClick={() => onEdit(addPost(texts, { bodies: [], units: [] }, { organisationId: unit.id }, today()))}>{units.addPost}</Button>
  ) : null;
  return (
    <Card title={units.holders} aside={add}>
      {unit.holders.length === 0 ? (
        <p>
          <b>{units.noHolders}</b> <span className="muted">{units.noHoldersHint}</span>
        </p>
      ) : null}
      <ul className="lines">
        {unit.holders.map((holder) => (
          <li key={holder.postId}>
            <span>
              <PageLink href={personHref(holder.personId)}>{holder.name}</PageLink>{' '}
              <small className="muted">
                {wordFor(role, holder.role)} · {holder.title} · {fill(units.since, { date: longDate(holder.startsOn) })}
              </small>
            </span>
            {can(unit, 'add-post') ? (
              <Button
                kind="quiet"
                aria-label={`${acts.endPost} ${holder.name}`}
                onClick={() => onEdit(endPost(texts, { id: holder.postId, title: holder.title }, today()))}
              >
                {acts.endPost}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
