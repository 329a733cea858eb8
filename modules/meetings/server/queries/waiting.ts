import type { Actor } from '#platform/domain/actor.ts';
import { addDays, dateOfInstant } from '#platform/domain/local-date.ts';
import { waitingSet } from '#platform/domain/waiting-set.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings } from '../policy.ts';
import { rowsWhere } from './meeting-rows.ts';
import { askedPapers } from './packet.ts';

/** Two weeks: the notice goes out seven days before (SCM-13), and papers are due before that. */
const SOON_DAYS = 14;

const soonOf = (db: Queryable, actor: Actor, until: string) =>
  rowsWhere(db, {
    where: `m.parent_id is null and m.state in ('planned', 'convened', 'postponed', 'under-way') and m.starts_at < ($2::date + 1)`,
    value: until,
    actor,
  });

/** Of a unit the papers it still owes; of the office the papers handed in, those overdue, and the meetings of the next two weeks. */
export const meetingsWaiting =
  (deps: MeetingDeps): DeskWork =>
  async (db, { actor, today }) => {
    const papers = (await askedPapers(deps, db, { actor, lateOnly: false })).filter(({ actions }) => actions.length > 0);
    const rows = (states: readonly string[], lateOnly = false) =>
      papers
        .filter(({ state, isLate }) => states.includes(state) && (!lateOnly || isLate))
        .map((paper) => ({
          id: paper.id,
          openId: paper.meetingId,
          title: paper.title,
          note: `${paper.unitName} · ${paper.meeting}`,
          dueOn: paper.dueOn,
          isLate: paper.isLate,
        }));
    if (!keepsMeetings(actor)) return waitingSet('papers-mine', rows(['asked', 'sent-back']));
    const soon = await soonOf(db, actor, addDays(today, SOON_DAYS));
    return [
      ...waitingSet(
        'meetings-soon',
        soon.map((meeting) => ({
          id: meeting.id,
          openId: meeting.id,
          title: meeting.title,
          note: meeting.place ?? '',
          dueOn: dateOfInstant(new Date(meeting.startsAt)),
          isLate: false,
        })),
      ),
      ...waitingSet('papers-to-check', rows(['handed-in'])),
      ...waitingSet('papers-late', rows(['asked', 'sent-back'], true)),
    ];
  };
