import '../meetings.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { shortDate, today, weekdayName } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import type { YearPlan } from '../../contract/views.ts';
import { MEETING_KINDS, meetingKinds } from '../../domain/meeting-kinds.ts';
import { meetingsApi, planQuery } from '../api.ts';
import { clockTime, instantOf } from '../components/meeting-time.ts';
import { NewMeetingDialog } from '../components/new-meeting-dialog.tsx';
import { byMonth, daysOfRhythm } from '../components/plan-months.ts';
import { stateTone } from '../components/state-tone.ts';
import { meetingHref, MEETINGS_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });
type Plan = typeof YearPlan._output;
type Window = 'one' | 'several' | 'count' | undefined;

/** The year at a glance: what is planned in each month, both counters, and by when the law wants the next committee meeting. */
export function DeskPlanPage() {
  const {
    pages: { plan, nav },
  } = useMeetingTexts();
  const [search, change] = usePageSearch(Search);
  const navigate = useNavigate();
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(planQuery(year));
  const [open, setOpen] = useState<Window>();
  const may = (action: string): boolean => found.data?.actions.includes(action) === true;
  const actions = [
    ...(may('start-series') ? [{ key: 'count', label: plan.startCount, onPress: () => setOpen('count') }] : []),
    ...(may('plan') ? [{ key: 'several', label: plan.several, onPress: () => setOpen('several') }] : []),
    ...(may('plan') ? [{ key: 'one', label: plan.create, primary: true, onPress: () => setOpen('one') }] : []),
  ];
  return (
    <>
      <PageHead
        title={fill(plan.title, { year })}
        crumbs={[{ label: nav.meetings, href: MEETINGS_HREF }]}
        actions={actions}
        menus={
          <>
            <Button onClick={() => change({ year: year - 1 })}>{plan.previous}</Button>
            <Button onClick={() => change({ year: year + 1 })}>{plan.next}</Button>
          </>
        }
      />
      {found.data === undefined ? (
        found.isPending ? (
          <LoadingNote lines={8} />
        ) : (
          <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
        )
      ) : (
        <div className="two">
          <Months plan={found.data} />
          <div className="side">
            <NextCommittee plan={found.data} />
            <Counters plan={found.data} />
          </div>
        </div>
      )}
      <NewMeetingDialog open={open === 'one'} onClose={() => setOpen(undefined)} onMade={(id) => void navigate({ to: meetingHref(id) })} />
      <Dialog title={plan.several} open={open === 'several'} onClose={() => setOpen(undefined)}>
        <Several year={year} onClose={() => setOpen(undefined)} />
      </Dialog>
      <Dialog title={plan.startCount} open={open === 'count'} onClose={() => setOpen(undefined)}>
        <StartCount onClose={() => setOpen(undefined)} />
      </Dialog>
    </>
  );
}

function Months({ plan: { rows } }: { readonly plan: Plan }) {
  const {
    words,
    pages: { plan },
  } = useMeetingTexts();
  const locale = useLocale();
  return (
    <ol className="mt-months">
      {byMonth(rows.filter(({ parentId }) => parentId === null)).map(({ month, rows: meetings }) => (
        <li key={month}>
          <h2>{fill(plan.month, { n: month })}</h2>
          {meetings.length === 0 ? (
            <p className="faint small">{plan.free}</p>
          ) : (
            <ul>
              {meetings.map((row) => (
                <li key={row.id}>
                  <time dateTime={row.startsAt}>
                    {shortDate(row.startsAt, locale)} {weekdayName(row.startsAt, locale)} {clockTime(row.startsAt)}
                  </time>
                  <PageLink href={meetingHref(row.id)}>{row.title}</PageLink>
                  <span className="faint small">{wordOf(words.kind, row.kind)}</span>
                  <StatusTag tone={stateTone('meeting', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function NextCommittee({ plan: { nextCommitteeBy } }: { readonly plan: Plan }) {
  const {
    pages: { plan },
  } = useMeetingTexts();
  if (nextCommitteeBy === null || !isLocalDate(nextCommitteeBy)) return null;
  return <ClockCard title={plan.nextBy} due={nextCommitteeBy} today={today()} lines={[plan.nextByWhy]} />;
}

function Counters({ plan: { kinds } }: { readonly plan: Plan }) {
  const {
    words,
    pages: { plan },
  } = useMeetingTexts();
  return (
    <Card title={plan.counters}>
      <table className="mt-counters">
        <thead>
          <tr>
            <th scope="col">{plan.kind}</th>
            <th scope="col">{plan.planned}</th>
            <th scope="col">{plan.held}</th>
            <th scope="col">{plan.lastInTerm}</th>
            <th scope="col">{plan.lastInYear}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{wordOf(words.kind, row.kind)}</th>
              <td>{row.planned}</td>
              <td>{row.held}</td>
              <td>{row.lastInTerm ?? '—'}</td>
              <td>{row.lastInYear ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{plan.countersHint}</p>
    </Card>
  );
}

const SEVERAL = MEETING_KINDS.filter((kind) => !meetingKinds[kind].isSitting);

/** A year's meetings by their rhythm, shown as days before they are made. */
function Several({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const {
    words,
    forms,
    pages: { plan, common },
  } = useMeetingTexts();
  const locale = useLocale();
  const client = useQueryClient();
  const command = useCommandId();
  const [days, setDays] = useState<readonly string[]>([]);
  const rhythm = (values: Readonly<Record<string, unknown>>) =>
    daysOfRhythm({
      year,
      from: Number(values['from']),
      until: Number(values['until']),
      every: Number(values['every']),
      week: Number(values['week']),
      weekday: Number(values['weekday']),
    });
  const number = (name: 'from' | 'until' | 'every' | 'week' | 'weekday') => ({
    name,
    label: plan[name],
    kind: 'number' as const,
    required: true,
  });
  return (
    <div className="stack">
      <AskForm
        initial={{ from: '1', until: '12', every: '2', week: '4', weekday: '4', time: '09:00' }}
        onChange={(values) => setDays(rhythm(values))}
        submitLabel={plan.several}
        onCancel={onClose}
        fields={[
          {
            name: 'kind',
            label: forms.ask.kind,
            kind: 'choice',
            required: true,
            options: SEVERAL.map((value) => ({ value, label: wordOf(words.kind, value) })),
          },
          number('from'),
          number('until'),
          number('every'),
          { ...number('week'), hint: plan.dayHint },
          number('weekday'),
          { name: 'time', label: plan.time, kind: 'text', required: true, max: 5 },
          { name: 'place', label: forms.ask.place, kind: 'text', max: 80 },
        ]}
        onSubmit={async (answers) => {
          const kind = SEVERAL.find((one) => one === answers['kind']);
          if (!kind) return;
          const { ids } = await meetingsApi.planYear({
            commandId: command.current(),
            meetings: rhythm(answers).map((day) => ({
              kind,
              startsAt: instantOf(day, String(answers['time'])),
              place: String(answers['place'] ?? ''),
            })),
          });
          command.renew();
          sayDone(fill(plan.made, { n: ids.length }));
          await client.invalidateQueries({ queryKey: ['meetings'] });
          onClose();
        }}
      />
      {days.length === 0 ? null : (
        <p className="note" role="status">
          {fill(plan.willMake, {
            n: days.length,
            days: days.map((day) => `${shortDate(day, locale)} ${weekdayName(day, locale)}`).join(common.joiner),
          })}
        </p>
      )}
    </div>
  );
}

/** Where a count stood before this program was there. */
function StartCount({ onClose }: { readonly onClose: () => void }) {
  const {
    words,
    forms,
    pages: { plan },
  } = useMeetingTexts();
  const client = useQueryClient();
  const command = useCommandId();
  return (
    <div className="stack">
      <p className="muted">{plan.startCountHint}</p>
      <AskForm
        submitLabel={plan.startCount}
        onCancel={onClose}
        fields={[
          {
            name: 'kind',
            label: forms.ask.kind,
            kind: 'choice',
            required: true,
            options: SEVERAL.map((value) => ({ value, label: wordOf(words.kind, value) })),
          },
          { name: 'lastInTerm', label: forms.ask.lastInTerm, kind: 'number', required: true },
          { name: 'lastInYear', label: forms.ask.lastInYear, kind: 'number', required: true },
        ]}
        onSubmit={async (answers) => {
          const kind = SEVERAL.find((one) => one === answers['kind']);
          if (!kind) return;
          await meetingsApi.startSeries({
            commandId: command.current(),
            kind,
            lastInTerm: Number(answers['lastInTerm']),
            lastInYear: Number(answers['lastInYear']),
          });
          await client.invalidateQueries({ queryKey: ['meetings'] });
          onClose();
        }}
      />
    </div>
  );
}
