import type { MeetingFiguresTexts } from './figures-zh-cn.ts';

/** Names of the figures of meetings in English. */
export const meetingFiguresEn: MeetingFiguresTexts = {
  title: 'Figures of meetings', nav: 'Figures', year: 'Year', hint: 'Every figure opens the rows it counts; attendance is counted by meeting, and deputies are never ranked.', figure: 'Figure', value: 'Count', byKind: 'By kind', open: 'Open', count: '{n} in all', groups: { held: 'Meetings', work: 'Items and documents', papers: 'Papers', people: 'Attendance and speeches' },
  name: {
    'meetings-held': 'Meetings held', 'meetings-planned': 'Meetings planned', 'meetings-postponed': 'Meetings once postponed', 'meetings-cancelled': 'Meetings cancelled', 'meetings-extraordinary': 'Extraordinary meetings', 'sittings-held': 'Sittings held',
    'items-dealt-with': 'Items dealt with', 'reports-heard': 'Reports heard', 'items-reviewed': 'Matters reviewed', 'items-withdrawn': 'Items withdrawn', 'review-opinions': 'Review opinions', 'opinion-points': 'Points of opinions', oaths: 'Oaths',
    'papers-collected': 'Papers taken in', 'papers-late': 'Papers handed in late', 'attendances-expected': 'Attendances expected', attendances: 'Attendances', leaves: 'Leaves', speeches: 'Speeches',
  },
  attendance: 'Attendance',
};
