import type { WebModule } from '#platform/web/web-module.ts';
import { decisionPagesEn } from '../texts/pages-en.ts';
import { decisionPagesZhCn } from '../texts/pages-zh-cn.ts';
import { DECISIONS_HREF } from './links.ts';

/** The desk pages of decisions. */
export const decisionsWeb: WebModule = {
  routes: [
    { area: 'desk', path: 'decisions', load: async () => (await import('./pages/desk-decisions-page.tsx')).DeskDecisionsPage },
    { area: 'desk', path: 'decisions/$id', load: async () => (await import('./pages/desk-decision-page.tsx')).DeskDecisionPage },
  ],
  deskNav: [{
    title: { 'zh-CN': decisionPagesZhCn.page.title, en: decisionPagesEn.page.title }, isWork: true,
    entries: [{ href: DECISIONS_HREF, label: { 'zh-CN': decisionPagesZhCn.nav.decisions, en: decisionPagesEn.nav.decisions }, roles: ['congress-office', 'chairs-council', 'committee', 'standing-committee', 'presidium', 'unit-clerk', 'unit-checker', 'unit-head', 'government-office'] }],
  }],
};
