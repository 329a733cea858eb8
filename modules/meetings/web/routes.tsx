import type { WebModule } from '#platform/web/web-module.ts';
import { meetingNoticesEn } from '../texts/notices-en.ts';
import { meetingNoticesZhCn } from '../texts/notices-zh-cn.ts';
import { meetingPagesEn } from '../texts/pages-en.ts';
import { meetingPagesZhCn } from '../texts/pages-zh-cn.ts';
import { meetingFiguresEn } from '../texts/figures-en.ts';
import { meetingFiguresZhCn } from '../texts/figures-zh-cn.ts';
import {
  ABSENCES_HREF,
  ASKED_HREF,
  documentHref,
  FIGURES_HREF,
  HALL_HREF,
  LISTS_HREF,
  meetingHref,
  MEETINGS_HREF,
  myDocumentHref,
  myMeetingHref,
  PLAN_HREF,
} from './links.ts';

const nav = (key: keyof typeof meetingPagesZhCn.nav) => ({ 'zh-CN': meetingPagesZhCn.nav[key], en: meetingPagesEn.nav[key] });

const waiting = (key: keyof typeof meetingPagesZhCn.waiting) => ({
  'zh-CN': meetingPagesZhCn.waiting[key],
  en: meetingPagesEn.waiting[key],
});

/** The pages of meetings on the desk, the phone, in the hall and on the big screen. */
export const meetingsWeb: WebModule = {
  logWords: {
    prefix: 'meetings',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).meetingsLogZhCn,
      en: (await import('../texts/log-en.ts')).meetingsLogEn,
    }),
  },
  notices: {
    sentences: { 'zh-CN': meetingNoticesZhCn, en: meetingNoticesEn },
    // A unit that owes a paper need not know of the meeting itself.
    hrefOf: ({ type, id }, area) =>
      type === 'meeting-paper'
        ? ASKED_HREF
        : type === 'meeting'
          ? area === 'desk'
            ? meetingHref(id)
            : myMeetingHref(id)
          : type === 'meeting-document'
            ? area === 'desk'
              ? documentHref(id)
              : myDocumentHref(id)
            : undefined,
  },
  waiting: {
    'meetings-soon': { title: waiting('meetings-soon'), hrefOf: meetingHref, all: MEETINGS_HREF },
    'papers-to-check': { title: waiting('papers-to-check'), hrefOf: meetingHref, all: ASKED_HREF },
    'papers-late': { title: waiting('papers-late'), hrefOf: meetingHref, all: ASKED_HREF },
    'papers-mine': { title: waiting('papers-mine'), hrefOf: () => ASKED_HREF, all: ASKED_HREF },
  },
  routes: [
    { area: 'desk', path: 'meetings', load: async () => (await import('./pages/desk-meetings-page.tsx')).DeskMeetingsPage },
    { area: 'desk', path: 'meetings/plan', load: async () => (await import('./pages/desk-plan-page.tsx')).DeskPlanPage },
    { area: 'desk', path: 'meetings/asked', load: async () => (await import('./pages/desk-asked-page.tsx')).DeskAskedPage },
    { area: 'desk', path: 'meetings/absences', load: async () => (await import('./pages/desk-absences-page.tsx')).DeskAbsencesPage },
    { area: 'desk', path: 'meetings/lists', load: async () => (await import('./pages/desk-lists-page.tsx')).DeskListsPage },
    { area: 'desk', path: 'meetings/figures', load: async () => (await import('./pages/desk-figures-page.tsx')).DeskFiguresPage },
    { area: 'desk', path: 'meetings/documents/$id', load: async () => (await import('./pages/desk-document-page.tsx')).DeskDocumentPage },
    { area: 'desk', path: 'meetings/$id', load: async () => (await import('./pages/desk-meeting-page.tsx')).DeskMeetingPage },
    { area: 'hall', path: '/', load: async () => (await import('./pages/hall-start-page.tsx')).HallStartPage },
    { area: 'hall', path: '$id', load: async () => (await import('./pages/hall-console-page.tsx')).HallConsolePage },
    { area: 'hall', path: '$id/sign-in', load: async () => (await import('./pages/hall-sign-in-page.tsx')).HallSignInPage },
    { area: 'screen', path: '/', load: async () => (await import('./pages/screen-start-page.tsx')).ScreenStartPage },
    { area: 'screen', path: '$id', load: async () => (await import('./pages/screen-page.tsx')).ScreenPage },
    { area: 'phone', path: 'meetings', load: async () => (await import('./pages/phone-meetings-page.tsx')).PhoneMeetingsPage },
    {
      area: 'phone',
      path: 'meetings/documents/$id',
      load: async () => (await import('./pages/phone-document-page.tsx')).PhoneDocumentPage,
    },
    { area: 'phone', path: 'meetings/$id', load: async () => (await import('./pages/phone-meeting-page.tsx')).PhoneMeetingPage },
    { area: 'phone', path: 'meetings/$id/packet', load: async () => (await import('./pages/phone-packet-page.tsx')).PhonePacketPage },
    {
      area: 'phone',
      path: 'meetings/$id/packet/$paperId',
      load: async () => (await import('./pages/phone-reader-page.tsx')).PhoneReaderPage,
    },
    {
      area: 'phone',
      path: 'meetings/$id/speeches/$speechId',
      load: async () => (await import('./pages/phone-speech-page.tsx')).PhoneSpeechPage,
    },
    // `phone-hall…`: kept on the device with the other phone pages, unlike the hall's consoles.
    { area: 'phone', path: 'hall', load: async () => (await import('./pages/phone-hall-start-page.tsx')).PhoneHallStartPage },
    { area: 'phone', path: 'hall/$id', load: async () => (await import('./pages/phone-hall-page.tsx')).PhoneHallPage },
  ],
  over: [{ area: 'phone', path: '/', load: async () => (await import('./components/phone-today-meetings.tsx')).PhoneTodayMeetings }],
  deskNav: [
    {
      title: nav('group'),
      isWork: true,
      entries: [
        { href: MEETINGS_HREF, label: nav('meetings') },
        {
          href: PLAN_HREF,
          label: nav('plan'),
          roles: ['congress-office', 'chairs-council', 'standing-committee', 'committee', 'deputies-office'],
        },
        {
          href: ASKED_HREF,
          label: nav('asked'),
          roles: ['congress-office', 'unit-clerk', 'unit-checker', 'unit-head', 'government-office', 'committee'],
        },
        { href: ABSENCES_HREF, label: nav('absences'), roles: ['deputies-office', 'chairs-council', 'congress-office'] },
        {
          href: FIGURES_HREF,
          label: { 'zh-CN': meetingFiguresZhCn.nav, en: meetingFiguresEn.nav },
          roles: ['congress-office', 'chairs-council', 'standing-committee', 'deputies-office'],
        },
        { href: LISTS_HREF, label: nav('lists'), roles: ['congress-office'] },
        { href: HALL_HREF, label: nav('hall'), roles: ['congress-office', 'chairs-council', 'presidium', 'standing-committee'] },
      ],
    },
  ],
};
