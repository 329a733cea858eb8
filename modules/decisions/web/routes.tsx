import type { WebModule } from '#platform/web/web-module.ts';
import { decisionNoticesEn } from '../texts/notices-en.ts';
import { decisionNoticesZhCn } from '../texts/notices-zh-cn.ts';
import { decisionPagesEn } from '../texts/pages-en.ts';
import { decisionPagesZhCn } from '../texts/pages-zh-cn.ts';
import { INSIDERS, UNIT_ROLES } from '../domain/who-may.ts';
import { DECISIONS_HREF, decisionHref, DUTIES_HREF, myDecisionHref } from './links.ts';

const waiting = (key: keyof typeof decisionPagesZhCn.waiting) => ({
  'zh-CN': decisionPagesZhCn.waiting[key],
  en: decisionPagesEn.waiting[key],
});

/** The pages of decisions on the desk and the phone. */
export const decisionsWeb: WebModule = {
  notices: {
    sentences: { 'zh-CN': decisionNoticesZhCn, en: decisionNoticesEn },
    hrefOf: ({ type, id }, area) => (type !== 'decision' ? undefined : area === 'desk' ? decisionHref(id) : myDecisionHref(id)),
  },
  logWords: {
    prefix: 'decisions',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).decisionsLogZhCn,
      en: (await import('../texts/log-en.ts')).decisionsLogEn,
    }),
  },
  waiting: {
    'duties-mine': { title: waiting('duties-mine'), hrefOf: () => DUTIES_HREF, all: DUTIES_HREF },
    'duties-to-check': { title: waiting('duties-to-check'), hrefOf: decisionHref, all: DUTIES_HREF },
  },
  routes: [
    { area: 'desk', path: 'decisions', load: async () => (await import('./pages/desk-decisions-page.tsx')).DeskDecisionsPage },
    { area: 'desk', path: 'decisions/duties', load: async () => (await import('./pages/desk-duties-page.tsx')).DeskDutiesPage },
    { area: 'desk', path: 'decisions/$id', load: async () => (await import('./pages/desk-decision-page.tsx')).DeskDecisionPage },
    { area: 'phone', path: 'decisions', load: async () => (await import('./pages/phone-decisions-page.tsx')).PhoneDecisionsPage },
    { area: 'phone', path: 'decisions/$id', load: async () => (await import('./pages/phone-decision-page.tsx')).PhoneDecisionPage },
  ],
  deskNav: [
    {
      title: { 'zh-CN': decisionPagesZhCn.page.title, en: decisionPagesEn.page.title },
      isWork: true,
      entries: [
        {
          href: DECISIONS_HREF,
          label: { 'zh-CN': decisionPagesZhCn.nav.decisions, en: decisionPagesEn.nav.decisions },
          roles: [...INSIDERS, ...UNIT_ROLES, 'presidium', 'government-office'],
        },
        {
          href: DUTIES_HREF,
          label: { 'zh-CN': decisionPagesZhCn.nav.duties, en: decisionPagesEn.nav.duties },
          roles: [...INSIDERS, ...UNIT_ROLES],
        },
      ],
    },
  ],
};
