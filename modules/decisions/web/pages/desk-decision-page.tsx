import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Timeline } from '#platform/web/kit/timeline.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { ActionView, DecisionView } from '../../contract/endpoints.ts';
import { decisionQuery, performAct } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { stateTone } from '../components/state-tone.ts';
import { DECISIONS_HREF } from '../links.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

const Params = z.object({ id: z.string() });

/** One decision: its text, its vote, who carries it out, what came of it. */
export function DeskDecisionPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(decisionQuery(id));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

function Opened({ view }: { readonly view: DecisionView }) {
  const texts = useDecisionTexts();
  const { page } = texts;
  const [asked, setAsked] = useState<Asked>();
  const ask = (act: ActionView, about = view.title): void => setAsked({ action: act.action, about, ...(act.action === 'edit-decision' ? { initial: { title: view.title, text: view.text, source: view.source } } : {}), send: (commandId, form) => performAct({ id: view.id, version: view.version, act, commandId, form }) });
  return (
    <>
      <PageHead title={view.title} crumbs={[{ label: page.title, href: DECISIONS_HREF }, { label: wordOf(texts.kind, view.kind) }]} actions={view.actions.map((act) => ({ key: act.action, label: wordOf(texts.act, act.action), primary: act.primary, onPress: () => ask(act) }))}>
        <MetaRow status={<StatusTag tone={stateTone(view.state)}>{wordOf(texts.state, view.state)}</StatusTag>} items={[
          { label: texts.ask.body, value: wordOf(texts.body, view.body) }, { label: texts.ask.source, value: wordOf(texts.source, view.source) }, ...(view.passedOn === null ? [] : [{ label: page.passed, value: longDate(view.passedOn) }]), ...(view.publishedOn === null ? [] : [{ label: page.published, value: longDate(view.publishedOn) }]),
          ...(view.vote === null ? [] : [{ label: page.voted, value: fill(page.vote, view.vote) }]),
        ]} />
      </PageHead>
      <div className="two">
        <div className="stack">
          <Card title={page.text}>{view.text.split('\n').map((line, at) => <p key={`${at}${line}`}>{line}</p>)}</Card>
          <Card title={page.duties}>{view.dutyRows.length === 0 ? <p className="faint">{page.noDuties}</p> : <ul className="stack">{view.dutyRows.map((duty) => <li key={duty.id}><Duty duty={duty} onAct={(act) => ask(act, duty.text)} /></li>)}</ul>}</Card>
          {view.evaluation === null ? null : <Card title={page.evaluation}><p>{view.evaluation}</p></Card>}
        </div>
        <div className="side"><Card title={page.story}><Timeline today={today()} entries={view.timeline.toReversed().map((event) => ({ id: String(event.seq), at: event.at, title: wordOf(texts.act, event.action), ...(event.personName === null ? {} : { by: event.personName }) }))} /></Card></div>
      </div>
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

function Duty({ duty, onAct }: { readonly duty: DecisionView['dutyRows'][number]; readonly onAct: (act: ActionView) => void }) {
  const texts = useDecisionTexts();
  const { page } = texts;
  return (
    <>
      <p><StatusTag tone={duty.isOverdue ? 'late' : stateTone(duty.state)}>{duty.isOverdue ? page.late : wordOf(texts.dutyState, duty.state)}</StatusTag> <b>{duty.text}</b></p>
      <p className="small muted">{duty.unitName} · {fill(page.due, { day: longDate(duty.dueOn) })}</p>
      {duty.report === null ? null : <p>{page.report} {duty.report}</p>}
      {duty.finding === null ? null : <p>{page.finding} {duty.finding}</p>}
      <p className="row">{duty.actions.map((act) => <Button key={act.action} kind={act.primary ? 'plain' : 'quiet'} onClick={() => onAct(act)}>{wordOf(texts.act, act.action)}</Button>)}</p>
    </>
  );
}
