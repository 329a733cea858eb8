import type { WebModule } from '#platform/web/web-module.ts';
import { insightPagesEn } from '../texts/pages-en.ts';
import { insightPagesZhCn } from '../texts/pages-zh-cn.ts';
import { READERS } from '../domain/who-may.ts';
import { FIGURES_HREF, QUESTIONS_HREF, REPORTS_HREF } from './links.ts';

const nav = (key: keyof typeof insightPagesZhCn.nav) => ({ 'zh-CN': insightPagesZhCn.nav[key], en: insightPagesEn.nav[key] });

/** The desk pages of insights, and the wall. */
export const insightsWeb: WebModule = {
  logWords: {
    prefix: 'insights',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).insightsLogZhCn,
      en: (await import('../texts/log-en.ts')).insightsLogEn,
    }),
  },
  waiting: { stuck: { title: { 'zh-CN': insightPagesZhCn.stuck, en: insightPagesEn.stuck }, hrefOf: (href) => href, all: QUESTIONS_HREF } },
  routes: [
    { area: 'desk', path: 'insights', load: async () => (await import('./pages/desk-questions-page.tsx')).DeskQuestionsPage },
    { area: 'desk', path: 'insights/figures', load: async () => (await import('./pages/desk-figures-page.tsx')).DeskFiguresPage },
    { area: 'desk', path: 'insights/figures/$id', load: async () => (await import('./pages/desk-figure-page.tsx')).DeskFigurePage },
    { area: 'desk', path: 'insights/reports', load: async () => (await import('./pages/desk-reports-page.tsx')).DeskReportsPage },
    { area: 'desk', path: 'insights/reports/$year', load: async () => (await import('./pages/desk-report-page.tsx')).DeskReportPage },
    { area: 'screen', path: 'insights', load: async () => (await import('./pages/screen-wall-page.tsx')).ScreenWallPage },
  ],
  deskNav: [
    {
      title: nav('group'),
      isWork: true,
      entries: [
        { href: QUESTIONS_HREF, label: nav('questions'), roles: READERS },
        { href: FIGURES_HREF, label: nav('figures'), roles: READERS },
        { href: REPORTS_HREF, label: nav('reports'), roles: READERS },
      ],
    },
  ],
};
