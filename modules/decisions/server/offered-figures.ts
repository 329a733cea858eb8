import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const HREF = `'/desk/decisions/' || d.id`;
type Definition = { readonly day: string; readonly where: string };
const decisions = (id: string, { day, where }: Definition): OfferedFigure => ({ id, unit: '项', source: 'decisions_decisions', dimensions: {}, title: 'd.title', on: day, day, href: HREF, sql: (asked, span) => ({ from: 'decisions_decisions d', id: 'd.id', where: `${withinSpan(asked, span, day)} and ${where}` }) });
const DUTIES = 'decisions_duties u join decisions_decisions d on d.id = u.decision_id';
const duties = (id: string, { day, where }: Definition): OfferedFigure => ({ id, unit: '件', source: 'decisions_duties', dimensions: {}, title: `concat_ws(' ', u.unit_name, u.text)`, on: day, href: HREF, sql: (asked, span) => ({ from: DUTIES, id: 'u.id', where: `${withinSpan(asked, span, day)} and ${where}` }) });

/** What decisions let other modules count: one row for each decision that was carried, one for each report that is owed. */
export const offeredDecisionFigures: readonly OfferedFigure[] = [
  decisions('resolutions-and-decisions', { day: 'd.passed_on', where: `d.state <> 'draft' and d.body = 'standing-committee'` }),
  decisions('congress-resolutions', { day: 'd.passed_on', where: `d.state <> 'draft' and d.body = 'congress'` }),
  decisions('decisions-evaluated', { day: 'd.evaluated_on', where: 'true' }),
  duties('duty-reports-due', { day: 'u.due_on', where: 'true' }),
  duties('duty-reports-received', { day: 'u.due_on', where: `u.state in ('reported', 'accepted')` }),
  duties('duty-reports-accepted', { day: 'u.due_on', where: `u.state = 'accepted'` }),
  // A span may reach into the days to come: what is late is late today.
  duties('duty-reports-overdue', { day: 'u.due_on', where: `u.state = 'open' and u.due_on < (now() at time zone 'Asia/Shanghai')::date` }),
];
