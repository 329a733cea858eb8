import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import type { ActionView, PlanView } from '../../contract/views.ts';
import { planQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { AdjustPlan } from '../components/adjust-plan.tsx';
import { EditPlan } from '../components/edit-plan.tsx';
import { MatterTimeline } from '../components/matter-timeline.tsx';
import { stateTone } from '../components/state-tone.ts';
import { matterHref, MATTERS_HREF, planHref, PLANS_HREF } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type View = typeof PlanView._output;
// Their forms are lists of items, not a few questions.
const OWN = ['edit-items', 'adjust-plan'];
const Params = z.object({ id: z.string() });
const TABS = ['items', 'story', 'text'] as const;
const Search = z.object({ tab: z.enum(TABS).optional().catch(undefined) });
/** One year's plan on its way from the office to the public, with its items. */
export function DeskPlanPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(planQuery(id));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

function Opened({ view }: { readonly view: View }) {
  const {
    words,
    pages: { plan: page },
  } = useSupervisionTexts();
  const [search, change] = usePageSearch(Search);
  const [asked, setAsked] = useState<Asked>();
  const tab = search.tab ?? 'items';
  const [opened, setOpened] = useState<string>();
  const press = (act: ActionView): void => {
    if (OWN.includes(act.action)) setOpened(act.action);
    else setAsked({ id: view.id, version: view.version, act, about: view.title });
  };
  const actions = view.actions.map((act) => ({
    key: act.action,
    label: wordOf(words.act, act.action),
    primary: act.primary,
    onPress: () => press(act),
  }));
  const dates = [
    [page.party, view.partyGroupOn],
    [page.adopted, view.adoptedOn],
    [page.published, view.publishedOn],
  ] as const;
  return (
    <>
      <PageHead
        title={view.title}
        crumbs={[{ label: page.crumb, href: PLANS_HREF }, { label: String(view.year) }]}
        actions={actions}
        menus={
          <a className={buttonClass()} href={`/api/supervision/plans/${view.id}/print/plan`} target="_blank" rel="noreferrer">
            {page.print}
          </a>
        }
      >
        <MetaRow
          status={<StatusTag tone={stateTone('plan', view.state)}>{wordOf(words.planState, view.state)}</StatusTag>}
          items={dates.flatMap(([label, day]) => (day === null ? [] : [{ label, value: longDate(day) }]))}
        />
      </PageHead>
      <Tabs
        label={view.title}
        tabs={TABS.map((key) => ({ key, label: page[key], ...(key === 'items' ? { count: view.matters.length } : {}) }))}
        selected={tab}
        onSelect={(key) => change({ tab: TABS.find((one) => one === key) })}
      >
        {tab === 'items' ? (
          <Items view={view} />
        ) : tab === 'story' ? (
          <MatterTimeline events={view.timeline} />
        ) : (
          <div className="sv-text">{view.text}</div>
        )}
      </Tabs>
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
      <Dialog
        title={wordOf(words.act, opened ?? '')}
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        wide={opened === 'edit-items'}
      >
        {opened === 'edit-items' ? (
          <EditPlan plan={view} onClose={() => setOpened(undefined)} />
        ) : (
          <AdjustPlan plan={view} onClose={() => setOpened(undefined)} />
        )}
      </Dialog>
    </>
  );
}

function Items({ view }: { readonly view: View }) {
  const {
    words,
    pages: { plan: page, common, list, read },
  } = useSupervisionTexts();
  const ownerless = view.matters.filter(({ ownerBodyId, state }) => ownerBodyId === null && state !== 'cancelled').length;
  if (view.matters.length === 0) return <EmptyNote title={page.none} hint={planHref(view.id)} />;
  const kinds = [...new Set(view.matters.map(({ kind }) => kind))];
  return (
    <>
      {ownerless === 0 ? null : (
        <p className="sv-warn">
          <PageLink href={`${MATTERS_HREF}?year=${view.year}&set=without-owner`}>{fill(read.ownerless, { n: ownerless })}</PageLink>
        </p>
      )}
      <p className="sv-kinds">
        {kinds.map((kind) => (
          <span key={kind}>
            <b>{view.matters.filter((row) => row.kind === kind).length}</b> {wordOf(words.kind, kind)}
          </span>
        ))}
      </p>
      <table className="sv-recon">
        <thead>
          <tr>
            <th scope="col" aria-label={common.none} />
            <th scope="col">{list.subject}</th>
            <th scope="col">{page.sentence}</th>
            <th scope="col">{list.owner}</th>
            <th scope="col">{list.quarter}</th>
            <th scope="col">{list.state}</th>
          </tr>
        </thead>
        {kinds.map((kind) => (
          <tbody key={kind}>
            <tr className="kind">
              <th colSpan={6} scope="rowgroup">
                {wordOf(words.kind, kind)} <span className="small muted">{wordOf(words.kindHint, kind)}</span>
              </th>
            </tr>
            {view.matters
              .filter((row) => row.kind === kind)
              .map((row, place) => (
                <tr key={row.id}>
                  <td className="num">{place + 1}</td>
                  <td>
                    <PageLink href={matterHref(row.id)}>{row.subject}</PageLink>
                    {row.isAdjustment ? <span className="small sv-warn"> {page.adjustedMark}</span> : null}
                  </td>
                  <td className="small muted">{row.sentence}</td>
                  <td>
                    {row.ownerBodyId === null ? (
                      <span className="sv-warn">
                        {row.ownerName} {read.noOwner}
                      </span>
                    ) : (
                      row.ownerName
                    )}
                  </td>
                  <td>{row.quarter === null ? common.none : fill(common.quarter, { n: row.quarter })}</td>
                  <td>
                    <StatusTag tone={row.isOverdue ? 'late' : stateTone('matter', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
