import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { MoreMenu } from '#platform/web/kit/more-menu.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import { meetingTopic } from '../../contract/events.ts';
import type { ActionView, MeetingView } from '../../contract/views.ts';
import { meetingKey, meetingQuery, meetingsApi } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { AgendaTable } from '../components/agenda-table.tsx';
import { AgendaVersions } from '../components/agenda-versions.tsx';
import { DocumentsSection } from '../components/documents-section.tsx';
import { numbersText } from '../components/meeting-columns.tsx';
import { clockTime, meetingTime } from '../components/meeting-time.ts';
import { MeetingTimeline } from '../components/meeting-timeline.tsx';
import { NewMeetingDialog } from '../components/new-meeting-dialog.tsx';
import { PapersSection } from '../components/papers-section.tsx';
import { PeopleSection } from '../components/people-section.tsx';
import { PresenceSection } from '../components/presence-section.tsx';
import { PrintButton } from '../components/print-button.tsx';
import { QuorumCard } from '../components/quorum-card.tsx';
import { SeatsSection } from '../components/seats-section.tsx';
import { SpeechesSection } from '../components/speeches-section.tsx';
import { stateTone } from '../components/state-tone.ts';
import { consoleHref, meetingHref, MEETINGS_HREF, screenHref, tableHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });
const TABS = ['agenda', 'papers', 'people', 'seats', 'presence', 'speeches', 'documents', 'story'] as const;
const Search = z.object({ tab: z.enum(TABS).optional().catch(undefined) });

/** One meeting from the year's plan to the archive. */
export function DeskMeetingPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(meetingQuery(id));
  useLive([meetingTopic(id)], [meetingKey(id)]);
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

// Acts with a place of their own on the page.
const ELSEWHERE = ['step', 'ask-paper', 'ask-to-speak', 'enter-speaker', 'draft-document', 'record-oath'];

function Opened({ view }: { readonly view: MeetingView }) {
  const {
    pages: { open },
  } = useMeetingTexts();
  const [search, change] = usePageSearch(Search);
  const [asked, setAsked] = useState<Asked>();
  const tab = search.tab ?? 'agenda';
  useSeenNotice(view);
  const ask = (next: Asked): void => setAsked(next);
  const sections = {
    agenda: () => <AgendaTab view={view} onAsk={ask} />,
    papers: () => <PapersSection view={view} onAsk={ask} />,
    people: () => <PeopleSection view={view} onAsk={ask} />,
    seats: () => <SeatsSection meetingId={view.id} />,
    presence: () => <PresenceSection view={view} />,
    speeches: () => <SpeechesSection view={view} onAsk={ask} />,
    documents: () => <DocumentsSection view={view} onAsk={ask} />,
    story: () => <MeetingTimeline view={view} />,
  };
  return (
    <>
      <Head view={view} onAsk={(act) => ask({ act, context: { meeting: view } })} />
      <Tabs
        label={view.title}
        tabs={TABS.map((key) => ({ key, label: open.tab[key], ...(key === 'papers' ? { count: view.papers } : {}) }))}
        selected={tab}
        onSelect={(key) => change({ tab: TABS.find((one) => one === key) })}
      >
        {sections[tab]()}
      </Tabs>
      <ActDialog meetingId={view.id} version={view.version} asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** Opening the page is seeing the notice, for who is invited. */
function useSeenNotice({ id, me, noticedAt }: MeetingView): void {
  const isInvited = me !== null && noticedAt !== null;
  useEffect(() => {
    if (isInvited) void meetingsApi.seeNotice({ id }).catch(() => undefined);
  }, [id, isInvited]);
}

function Head({ view, onAsk }: { readonly view: MeetingView; readonly onAsk: (act: ActionView) => void }) {
  const texts = useMeetingTexts();
  const {
    words,
    pages: { open, common, list },
  } = texts;
  const locale = useLocale();
  const ofMeeting = view.actions.filter(({ of, action }) => of === 'meeting' && !ELSEWHERE.includes(action));
  const primary = ofMeeting.find((act) => act.primary);
  const rest = ofMeeting.filter((act) => act !== primary);
  const shown = rest.slice(0, 1);
  const facts = [
    { label: open.when, value: meetingTime(view, common, locale) },
    ...(view.place === '' ? [] : [{ label: open.place, value: view.place }]),
    ...(view.numberInTerm === null && view.numberInYear === null ? [] : [{ label: open.number, value: numbersText(view, texts) }]),
    ...(view.chair === null ? [] : [{ label: open.chair, value: view.chair.name }]),
    ...(view.executiveChairs.length === 0
      ? []
      : [{ label: open.executive, value: view.executiveChairs.map(({ name }) => name).join(common.joiner) }]),
    { label: open.agendaState, value: wordOf(words.agendaState, view.agendaState) },
    ...(view.isExtraordinary ? [{ label: '', value: list.extraordinary }] : []),
    ...(view.isRestricted ? [{ label: '', value: list.restricted }] : []),
  ];
  const isHall = view.state === 'convened' || view.state === 'under-way';
  return (
    <PageHead
      title={view.title}
      crumbs={[{ label: open.crumb, href: MEETINGS_HREF }, { label: wordOf(words.kind, view.kind) }]}
      menus={
        <>
          {rest.length > 1 ? <MoreActs acts={rest.slice(1)} onAct={onAsk} /> : null}
          {isHall ? (
            <>
              <PageLink href={consoleHref(view.id)} className={buttonClass()}>
                {open.hall}
              </PageLink>
              <PageLink href={tableHref(view.id)} className={buttonClass()}>
                {open.signIn}
              </PageLink>
              <a className={buttonClass()} href={screenHref(view.id)} target="_blank" rel="noreferrer">
                {open.screen}
              </a>
            </>
          ) : null}
        </>
      }
      actions={[...shown, ...(primary ? [primary] : [])].map((act) => ({
        key: act.action,
        label: wordOf(words.act, act.action),
        primary: act === primary,
        onPress: () => onAsk(act),
      }))}
    >
      <MetaRow status={<StatusTag tone={stateTone('meeting', view.state)}>{wordOf(words.state, view.state)}</StatusTag>} items={facts} />
      {view.stateReason === null ? null : (
        <p className="note">{fill(open.reason, { reason: view.stateReason, by: view.stateDecidedBy ?? '' })}</p>
      )}
    </PageHead>
  );
}

function MoreActs({ acts, onAct }: { readonly acts: readonly ActionView[]; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { common },
  } = useMeetingTexts();
  return (
    <MoreMenu
      label={common.more}
      className="mt-menu"
      entries={acts.map((act) => ({ key: act.action, label: wordOf(words.act, act.action), onPress: () => onAct(act) }))}
    />
  );
}

function AgendaTab({ view, onAsk }: { readonly view: MeetingView; readonly onAsk: (asked: Asked) => void }) {
  const {
    words,
    pages: { open, common },
  } = useMeetingTexts();
  const locale = useLocale();
  const ofAgenda = view.actions.filter(({ of, action }) => of === 'agenda' && action !== 'arrange-items');
  return (
    <div className="two">
      <div className="stack">
        <AgendaTable
          view={view}
          onAct={(act, item) => onAsk({ act, about: `${item.number} ${item.title}`, context: { meeting: view, item } })}
        >
          {ofAgenda.map((act) => (
            <Button key={act.action} onClick={() => onAsk({ act, context: { meeting: view } })}>
              {wordOf(words.act, act.action)}
            </Button>
          ))}
          <PrintButton of={{ meetingId: view.id, kind: 'agenda' }} label={fill(common.printOf, { what: words.paper.agenda })} />
          <PrintButton
            of={{ meetingId: view.id, kind: 'meeting-notice' }}
            label={fill(common.printOf, { what: words.paper['meeting-notice'] })}
          />
        </AgendaTable>
        <AgendaVersions meetingId={view.id} />
      </div>
      <div className="side">
        <QuorumCard quorum={view.quorum} title={open.tab.presence} state={view.state} />
        {view.noticeBy !== null && isLocalDate(view.noticeBy) ? (
          <ClockCard
            title={open.noticeClock}
            due={view.noticeBy}
            today={today()}
            {...(view.noticedAt === null || noticedOn(view.noticedAt) > view.noticeBy ? {} : { metOn: noticedOn(view.noticedAt) })}
            lines={[
              ...(view.noticeRule === null ? [] : [fill(open.whyRule, { rule: view.noticeRule })]),
              ...(view.noticedAt === null ? [] : [fill(open.noticed, { date: longDate(view.noticedAt, locale) })]),
            ]}
          />
        ) : null}
        <Sittings view={view} />
        {view.oaths.length === 0 ? null : (
          <Card title={open.oaths}>
            <ul className="lines">
              {view.oaths.map((oath) => (
                <li key={oath.id}>
                  <span>
                    {fill(open.oathLine, {
                      date: longDate(oath.on, locale),
                      form: open.oathForm[oath.form],
                      names: oath.persons.map(({ name }) => name).join('、'),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {view.cleanedAt === null ? null : <p className="small muted">{fill(open.cleaned, { date: longDate(view.cleanedAt, locale) })}</p>}
      </div>
    </div>
  );
}

const noticedOn = (instant: string) => today(new Date(instant));

/** Plenaries, groups, the presidium … of a session, each a meeting of its own. */
function Sittings({ view }: { readonly view: MeetingView }) {
  const {
    words,
    pages: { open },
  } = useMeetingTexts();
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const mayAdd =
    view.actions.some(({ action }) => action === 'change-meeting') &&
    (view.kind === 'congress-session' || view.kind === 'standing-committee');
  if (view.sittings.length === 0 && !mayAdd) return null;
  return (
    <Card
      title={open.sittings}
      aside={
        mayAdd ? (
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {open.addSitting}
          </Button>
        ) : undefined
      }
    >
      <ul className="lines">
        {view.sittings.map((row) => (
          <li key={row.id}>
            <span>
              <PageLink href={meetingHref(row.id)}>{row.title}</PageLink> <span className="faint small">{clockTime(row.startsAt)}</span>
            </span>
            <StatusTag tone={stateTone('meeting', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
          </li>
        ))}
      </ul>
      <NewMeetingDialog
        open={isAdding}
        parent={view}
        onClose={() => setAdding(false)}
        onMade={(id) => void navigate({ to: meetingHref(id) })}
      />
    </Card>
  );
}
