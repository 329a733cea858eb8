import type { WebModule } from '#platform/web/web-module.ts';
import { officePagesEn } from '../texts/office-pages-en.ts';
import { officePagesZhCn } from '../texts/office-pages-zh-cn.ts';
import { pagesEn } from '../texts/pages-en.ts';
import { pagesZhCn } from '../texts/pages-zh-cn.ts';
import { phoneRoutes } from './phone-routes.tsx';
import { COMMENDATIONS_HREF, DEADLINES_HREF, listHref, PROMISES_HREF, QUESTIONS_HREF, STATISTICS_HREF } from './links.ts';

const nav = (key: keyof typeof pagesZhCn.nav) => ({ 'zh-CN': pagesZhCn.nav[key], en: pagesEn.nav[key] });
const set = (key: keyof typeof pagesZhCn.set) => ({
  href: listHref({ tab: key }),
  label: { 'zh-CN': pagesZhCn.set[key], en: pagesEn.set[key] },
  count: key,
});

/** The desk pages of suggestions. Rooms with a count are seen by those the server counts for. */
export const suggestionsWeb: WebModule = {
  logWords: {
    prefix: 'suggestions',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).suggestionsLogZhCn,
      en: (await import('../texts/log-en.ts')).suggestionsLogEn,
    }),
  },
  routes: [
    { area: 'desk', path: '/', load: async () => (await import('./pages/desk-today-page.tsx')).DeskTodayPage },
    { area: 'desk', path: 'today', load: async () => (await import('./pages/desk-today-page.tsx')).DeskTodayPage },
    { area: 'desk', path: 'suggestions', load: async () => (await import('./pages/desk-list-page.tsx')).DeskListPage },
    { area: 'desk', path: 'search', load: async () => (await import('./pages/desk-search-page.tsx')).DeskSearchPage },
    { area: 'desk', path: 'suggestions/$id', load: async () => (await import('./pages/desk-open-page.tsx')).DeskOpenPage },
    { area: 'desk', path: 'suggestions/$id/reply/$taskId', load: async () => (await import('./pages/desk-reply-page.tsx')).DeskReplyPage },
    { area: 'desk', path: 'deadlines', load: async () => (await import('./pages/desk-deadlines-page.tsx')).DeskDeadlinesPage },
    { area: 'desk', path: 'promises', load: async () => (await import('./pages/desk-promises-page.tsx')).DeskPromisesPage },
    { area: 'desk', path: 'questions', load: async () => (await import('./pages/desk-questions-page.tsx')).DeskQuestionsPage },
    { area: 'desk', path: 'statistics', load: async () => (await import('./pages/desk-statistics-page.tsx')).DeskStatisticsPage },
    { area: 'desk', path: 'notices', load: async () => (await import('./pages/desk-notices-page.tsx')).DeskNoticesPage },
    { area: 'desk', path: 'commendations', load: async () => (await import('./pages/desk-commendations-page.tsx')).DeskCommendationsPage },
    ...phoneRoutes,
  ],
  deskNav: [
    {
      title: nav('group'),
      isWork: true,
      entries: [
        { href: listHref({ tab: 'unanswered' }), label: nav('unanswered') },
        set('to-accept'),
        set('to-hand-over'),
        set('to-assign'),
        set('to-reassign'),
        set('to-co-ordinate'),
        set('in-return'),
        set('in-extension'),
        set('to-approve'),
        set('handling'),
        set('to-check'),
        set('to-sign'),
        set('answered'),
        set('dissatisfied'),
        set('unrated'),
        { href: listHref({ tab: 'all' }), label: nav('list') },
        { href: PROMISES_HREF, label: nav('promises'), count: 'promises' },
        { href: DEADLINES_HREF, label: nav('deadlines'), count: 'deadlines' },
      ],
    },
    {
      title: nav('leaders'),
      isWork: true,
      entries: [
        { href: QUESTIONS_HREF, label: nav('questions') },
        { href: STATISTICS_HREF, label: nav('statistics') },
        { href: COMMENDATIONS_HREF, label: { 'zh-CN': officePagesZhCn.commendations.nav, en: officePagesEn.commendations.nav } },
      ],
    },
  ],
};
