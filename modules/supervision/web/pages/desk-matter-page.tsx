import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow, type Meta } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import { matterTopic } from '../../contract/events.ts';
import type { ActionView, MatterView } from '../../contract/views.ts';
import { matterKey, matterQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { MatterTimeline } from '../components/matter-timeline.tsx';
import { PapersSection, PointsSection, QuestionsSection, SideCards } from '../components/matter-sections.tsx';
import { MoreActs } from '../components/more-acts.tsx';
import { PrintMenu } from '../components/print-menu.tsx';
import { stateTone } from '../components/state-tone.ts';
import { MATTERS_HREF } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const Params = z.object({ id: z.string() });
const TABS = ['points', 'questions', 'papers', 'story'] as const;
const Search = z.object({ tab: z.enum(TABS).optional().catch(undefined) });

/** One matter from its topic to what was done. */
export function DeskMatterPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(matterQuery(id));
  useLive([matterTopic(id)], [matterKey(id)]);
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

function Opened({ view }: { readonly view: MatterView }) {
  const {
    words,
    pages: { matter },
  } = useSupervisionTexts();
  const [search, change] = usePageSearch(Search);
  const [asked, setAsked] = useState<Asked>();
  const tabs = TABS.filter((key) => key !== 'questions' || view.kind === 'special-inquiry');
  const tab = search.tab ?? (view.kind === 'special-inquiry' && view.pointRows.length === 0 ? 'questions' : 'points');
  const ask = (act: ActionView, about: string = view.subject): void =>
    setAsked({
      id: view.id,
      version: view.version,
      act,
      about,
      offered: view.offeredAssessments,
      initial: {
        ...(act.action === 'take-question' ? { text: about } : {}),
        subject: view.subject,
        kind: view.kind,
        year: String(view.year + 1),
        ownerBodyId: view.ownerBodyId ?? '',
        quarter: view.quarter === null ? '' : String(view.quarter),
        laws: view.laws,
        people: view.participants.map(({ name, role }) => `${name} ${wordOf(words.role, role)}`).join('\n'),
        congresses: view.jointWith,
        addresseeIds: view.units.map((unit) => ({ value: unit.id, label: unit.name })),
      },
    });
  const counts = { points: view.pointRows.length, questions: view.questions.length, papers: view.papers.length };
  return (
    <>
      <Head view={view} onAct={ask} />
      <div className="two">
        <div>
          <Said view={view} />
          <Tabs
            label={view.subject}
            tabs={tabs.map((key) => ({ key, label: matter[key], ...(key === 'story' ? {} : { count: counts[key] }) }))}
            selected={tab}
            onSelect={(key) => change({ tab: TABS.find((one) => one === key) })}
          >
            {tab === 'points' ? (
              <PointsSection view={view} onAct={ask} />
            ) : tab === 'questions' ? (
              <QuestionsSection view={view} onAct={ask} />
            ) : tab === 'papers' ? (
              <PapersSection view={view} />
            ) : (
              <MatterTimeline events={view.timeline} />
            )}
          </Tabs>
        </div>
        <SideCards view={view} />
      </div>
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** The sentence of the plan, what was said when it was held, and what came of it. */
function Said({ view }: { readonly view: MatterView }) {
  const {
    pages: { matter },
  } = useSupervisionTexts();
  const said = [
    [matter.sentence, view.sentence],
    [matter.summary, view.summary],
    [matter.outcome, view.outcome],
    [matter.reason, view.stateReason ?? ''],
  ] as const;
  const shown = said.filter(([, text]) => text !== '');
  return shown.length === 0 ? null : (
    <Card>
      <dl className="stack">
        {shown.map(([label, text]) => (
          <div key={label}>
            <dt className="small muted">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Head({ view, onAct }: { readonly view: MatterView; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { matter, common, read },
  } = useSupervisionTexts();
  const primary = view.actions.find((act) => act.primary);
  const rest = view.actions.filter((act) => act !== primary);
  const facts: Meta[] = [
    { label: matter.owner, value: view.ownerBodyId === null ? `${view.ownerName} ${read.noOwner}`.trim() : view.ownerName },
    { label: matter.unit, value: view.units.map(({ name }) => name).join(common.joiner) },
    { label: matter.quarter, value: view.quarter === null ? '' : fill(common.quarter, { n: view.quarter }) },
    { label: matter.source, value: view.source === null ? '' : wordOf(words.source, view.source) },
    { label: matter.laws, value: view.laws.join(common.joiner) },
    { label: matter.hearing, value: view.hearingOn === null ? '' : longDate(view.hearingOn) },
    { label: matter.item, value: view.itemTitle ?? '' },
    { label: matter.round, value: view.reportRound === 1 ? '' : fill(matter.roundN, { n: view.reportRound }) },
    { label: matter.held, value: view.heldOn === null ? '' : longDate(view.heldOn) },
    { label: matter.published, value: view.publishedOn === null ? '' : longDate(view.publishedOn) },
    { label: matter.joint, value: view.jointWith.join(common.joiner) },
  ].filter(({ value }) => value !== '');
  return (
    <PageHead
      title={view.subject}
      crumbs={[{ label: matter.crumb, href: MATTERS_HREF }, { label: wordOf(words.kind, view.kind) }]}
      actions={[...rest.slice(0, 1), ...(primary ? [primary] : [])].map((act) => ({
        key: act.action,
        label: wordOf(words.act, act.action),
        primary: act.primary,
        onPress: () => onAct(act),
      }))}
      menus={
        <>
          <PrintMenu view={view} />
          <MoreActs acts={rest.slice(1)} onAct={onAct} />
        </>
      }
    >
      <MetaRow
        status={<StatusTag tone={view.isOverdue ? 'late' : stateTone('matter', view.state)}>{wordOf(words.state, view.state)}</StatusTag>}
        items={facts}
      />
    </PageHead>
  );
}
