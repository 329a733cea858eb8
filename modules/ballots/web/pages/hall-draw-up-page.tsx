import '../ballots.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { consoleHref } from '#modules/meetings/web/links.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import type { ContestView } from '../../contract/views.ts';
import type { ContestDraft } from '../../domain/contest.ts';
import { ballotsApi, contestQuery, meetingFactsQuery } from '../api.ts';
import { type ContestFields, draftFrom, fieldsOf, newFields } from '../components/contest-fields.ts';
import { DrawUpForm } from '../components/draw-up-form.tsx';
import { useContestActs } from '../components/use-contest-acts.ts';
import { contestHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

const NewParams = z.object({ id: z.string() });
const ChangeParams = z.object({ id: z.string(), contestId: z.string() });
const Search = z.object({ item: z.string().optional().catch(undefined) });

/** Draws up a contest of a meeting; whose it is follows from the kind of the meeting. */
export function HallNewContestPage() {
  const { id } = usePageParams(NewParams);
  const [{ item }] = usePageSearch(Search);
  const {
    pages: { drawUp },
  } = useBallotTexts();
  const navigate = useNavigate();
  const command = useCommandId();
  const meeting = useQuery(meetingFactsQuery(id));
  if (meeting.isPending) return <LoadingNote lines={6} />;
  const body =
    meeting.data?.kind === 'standing-committee' ? 'standing-committee' : meeting.data?.kind === 'presidium' ? 'presidium' : 'congress';
  const create = async (definition: ContestDraft): Promise<void> => {
    const made = await ballotsApi.create({ commandId: command.current(), meetingId: id, itemId: item ?? null, definition });
    command.renew();
    void navigate({ to: contestHref(id, made.id) });
  };
  return <Frame meetingId={id} title={drawUp.newTitle} initial={newFields(body)} onSave={create} />;
}

/** Changes a contest that is not open yet. */
export function HallChangeContestPage() {
  const { contestId } = usePageParams(ChangeParams);
  const found = useQuery(contestQuery(contestId));
  if (found.data === undefined) return found.error ? <ErrorNote error={found.error} /> : <LoadingNote lines={6} />;
  return <Change key={found.data.id} view={found.data} />;
}

function Change({ view }: { readonly view: ContestView }) {
  const {
    pages: { drawUp },
  } = useBallotTexts();
  const navigate = useNavigate();
  const acts = useContestActs(view);
  const save = async (definition: ContestDraft): Promise<void> => {
    if (await acts.run('change', { definition })) void navigate({ to: contestHref(view.meetingId, view.id) });
  };
  return <Frame meetingId={view.meetingId} title={drawUp.changeTitle} initial={fieldsOf(view.draft)} onSave={save} error={acts.error} />;
}

type FrameProps = {
  readonly meetingId: string;
  readonly title: string;
  readonly initial: ContestFields;
  readonly onSave: (draft: ContestDraft) => Promise<void>;
  readonly error?: unknown;
};

function Frame({ meetingId, title, initial, onSave, error }: FrameProps) {
  const {
    pages: { console: texts, drawUp },
  } = useBallotTexts();
  const [fields, setFields] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const draft = draftFrom(fields);
  const save = (): void => {
    setAsked(true);
    if (!draft || isBusy) return;
    setBusy(true);
    setFailure(undefined);
    onSave(draft)
      .catch(setFailure)
      .finally(() => setBusy(false));
  };
  const shown = failure ?? error;
  return (
    <>
      <PageHead title={title} crumbs={[{ label: texts.meeting, href: consoleHref(meetingId) }]} />
      <form
        className="bc-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DrawUpForm fields={fields} onChange={setFields} isAsked={isAsked} />
        {shown === undefined ? null : <ErrorNote error={shown} />}
        <div className="bc-acts">
          <Button kind="primary" type="submit" busy={isBusy}>
            {drawUp.save}
          </Button>
        </div>
      </form>
    </>
  );
}
