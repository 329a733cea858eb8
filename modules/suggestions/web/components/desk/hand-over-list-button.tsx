import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { holdsOneOf } from '#platform/domain/actor.ts';
import { sessionQuery, useHolds } from '#platform/web/session-query.ts';
import { UNIT_ROLES, WHO_MAY } from '../../../domain/who-may.ts';
import { sessionsQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';

type Props = { readonly unitId?: string | undefined; readonly sessionId?: string | undefined };

/** 交办清单 of one unit: the offices choose the unit, its own people have no choice to make. */
export function HandOverListButton({ unitId, sessionId }: Props) {
  const {
    words,
    pages: { list },
  } = useSuggestionTexts();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(sessionQuery);
  const ofOffice = useHolds(WHO_MAY.printHandOverList);
  const own = data?.posts.find((post) => holdsOneOf({ posts: [post] }, UNIT_ROLES))?.organisationId ?? undefined;
  if (!ofOffice && own === undefined) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.paper['hand-over-list']}</Button>
      <Dialog title={words.paper['hand-over-list']} open={open} wide onClose={() => setOpen(false)}>
        {open ? <ListBody ofOffice={ofOffice} unitId={ofOffice ? unitId : own} sessionId={sessionId} hint={list.handOverListHint} /> : null}
      </Dialog>
    </>
  );
}

function ListBody({ ofOffice, hint, ...first }: Props & { readonly ofOffice: boolean; readonly hint: string }) {
  const {
    words,
    pages: { list },
  } = useSuggestionTexts();
  const [unitId, setUnitId] = useState(first.unitId ?? '');
  const [sessionId, setSessionId] = useState(first.sessionId ?? '');
  const units = useQuery(unitsQuery);
  const sessions = useQuery(sessionsQuery);
  const unit = units.data?.find(({ id }) => id === unitId)?.shortName ?? '';
  const src = `/api/suggestions/hand-over-list?${new URLSearchParams({ unitId, ...(sessionId === '' ? {} : { sessionId }) }).toString()}`;
  return (
    <div className="stack">
      <div className="sg-bar">
        {ofOffice ? (
          <SelectInput
            label={list.unitFilter}
            value={unitId}
            options={(units.data ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
            onChange={setUnitId}
          />
        ) : null}
        <SelectInput
          label={list.session}
          empty={list.newestSession}
          value={sessionId}
          options={(sessions.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSessionId}
        />
      </div>
      {unitId === '' ? (
        <p className="muted">{hint}</p>
      ) : (
        <PaperPreview
          key={src}
          title={words.paper['hand-over-list']}
          fileName={`${words.paper['hand-over-list']}-${unit}`}
          src={src}
          docx={`${src}&format=docx`}
        />
      )}
    </div>
  );
}
