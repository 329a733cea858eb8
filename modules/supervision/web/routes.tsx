import type { WebModule } from '#platform/web/web-module.ts';
import { supervisionNoticesEn } from '../texts/notices-en.ts';
import { supervisionNoticesZhCn } from '../texts/notices-zh-cn.ts';
import { supervisionPagesEn } from '../texts/pages-en.ts';
import { supervisionPagesZhCn } from '../texts/pages-zh-cn.ts';
import {
  matterHref,
  MATTERS_HREF,
  myMatterHref,
  OWED_HREF,
  planHref,
  PLANS_HREF,
  POINTS_HREF,
  RECONCILIATION_HREF,
  METHODS_HREF,
  referralHref,
  REFERRALS_HREF,
} from './links.ts';

const nav = (key: keyof typeof supervisionPagesZhCn.nav) => ({ 'zh-CN': supervisionPagesZhCn.nav[key], en: supervisionPagesEn.nav[key] });
const HOUSE = ['congress-office', 'chairs-council', 'standing-committee', 'committee', 'presidium'];
const UNITS = ['unit-clerk', 'unit-checker', 'unit-head', 'government-office'];

const waiting = (key: keyof typeof supervisionPagesZhCn.waiting) => ({
  'zh-CN': supervisionPagesZhCn.waiting[key],
  en: supervisionPagesEn.waiting[key],
});

/** The pages of supervision on the desk and the phone. */
export const supervisionWeb: WebModule = {
  logWords: {
    prefix: 'supervision',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).supervisionLogZhCn,
      en: (await import('../texts/log-en.ts')).supervisionLogEn,
    }),
  },
  notices: {
    sentences: { 'zh-CN': supervisionNoticesZhCn, en: supervisionNoticesEn },
    hrefOf: ({ type, id }, area) =>
      type === 'supervision-matter'
        ? area === 'desk'
          ? matterHref(id)
          : myMatterHref(id)
        : type === 'supervision-plan'
          ? planHref(id)
          : type === 'supervision-referral' && area === 'desk'
            ? referralHref(id)
            : undefined,
  },
  waiting: {
    'points-mine': { title: waiting('points-mine'), hrefOf: matterHref, all: POINTS_HREF },
    'points-to-check': { title: waiting('points-to-check'), hrefOf: matterHref, all: POINTS_HREF },
  },
  routes: [
    { area: 'desk', path: 'supervision', load: async () => (await import('./pages/desk-plans-page.tsx')).DeskPlansPage },
    { area: 'desk', path: 'supervision/plans/new', load: async () => (await import('./pages/desk-read-page.tsx')).DeskReadPage },
    { area: 'desk', path: 'supervision/plans/$id', load: async () => (await import('./pages/desk-plan-page.tsx')).DeskPlanPage },
    { area: 'desk', path: 'supervision/matters', load: async () => (await import('./pages/desk-matters-page.tsx')).DeskMattersPage },
    { area: 'desk', path: 'supervision/matters/$id', load: async () => (await import('./pages/desk-matter-page.tsx')).DeskMatterPage },
    { area: 'desk', path: 'supervision/points', load: async () => (await import('./pages/desk-points-page.tsx')).DeskPointsPage },
    { area: 'desk', path: 'supervision/owed', load: async () => (await import('./pages/desk-owed-page.tsx')).DeskOwedPage },
    {
      area: 'desk',
      path: 'supervision/reconciliation',
      load: async () => (await import('./pages/desk-reconciliation-page.tsx')).DeskReconciliationPage,
    },
    { area: 'desk', path: 'supervision/referrals', load: async () => (await import('./pages/desk-referrals-page.tsx')).DeskReferralsPage },
    {
      area: 'desk',
      path: 'supervision/referrals/$id',
      load: async () => (await import('./pages/desk-referral-page.tsx')).DeskReferralPage,
    },
    { area: 'desk', path: 'supervision/methods', load: async () => (await import('./pages/desk-methods-page.tsx')).DeskMethodsPage },
    { area: 'phone', path: 'supervision', load: async () => (await import('./pages/phone-matters-page.tsx')).PhoneMattersPage },
    { area: 'phone', path: 'supervision/$id', load: async () => (await import('./pages/phone-matter-page.tsx')).PhoneMatterPage },
  ],
  deskNav: [
    {
      title: nav('group'),
      isWork: true,
      entries: [
        { href: PLANS_HREF, label: nav('plans'), roles: HOUSE },
        { href: MATTERS_HREF, label: nav('matters'), roles: [...HOUSE, ...UNITS] },
        { href: POINTS_HREF, label: nav('points'), roles: [...HOUSE, ...UNITS] },
        { href: OWED_HREF, label: nav('owed'), roles: HOUSE },
        { href: RECONCILIATION_HREF, label: nav('reconciliation'), roles: HOUSE },
        {
          href: REFERRALS_HREF,
          label: { 'zh-CN': supervisionPagesZhCn.referrals.nav, en: supervisionPagesEn.referrals.nav },
          roles: ['congress-office', 'chairs-council', 'committee'],
        },
        {
          href: METHODS_HREF,
          label: { 'zh-CN': supervisionPagesZhCn.methods.title, en: supervisionPagesEn.methods.title },
          roles: ['congress-office', 'committee'],
        },
      ],
    },
  ],
};
