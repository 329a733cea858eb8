import { expect, it } from 'vitest';
import type { NavGroup } from '#platform/web/web-module.ts';
import { officerHome, openRooms } from './desk-nav.tsx';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const GROUPS: readonly NavGroup[] = [
  {
    title: both('work'),
    isWork: true,
    entries: [
      { href: '/list', label: both('list') },
      { href: '/hand-over', label: both('hand over'), count: 'to-hand-over' },
    ],
  },
  { title: both('officers'), entries: [{ href: '/log', label: both('log'), roles: ['audit-admin'] }] },
  { title: both('own'), entries: [{ href: '/security', label: both('security') }] },
];
const reader = (role: string, isOfficer: boolean) => ({ posts: [{ role, organisationId: null, title: '' }], isOfficer });
const hrefs = (groups: readonly NavGroup[]) => groups.flatMap(({ entries }) => entries.map(({ href }) => href));

it('an officer has no door to the work of the congress, and finds the room of his own post', () => {
  expect(hrefs(openRooms(GROUPS, { counts: {}, late: [] }, reader('audit-admin', true)))).toEqual(['/log', '/security']);
  expect(hrefs(openRooms(GROUPS, { counts: {}, late: [] }, reader('system-admin', true)))).toEqual(['/security']);
});

it('who works in the congress sees what the server counts for him, and no room of the officers', () => {
  expect(hrefs(openRooms(GROUPS, { counts: { 'to-hand-over': 3 }, late: [] }, reader('deputies-office', false)))).toEqual([
    '/list',
    '/hand-over',
    '/security',
  ]);
  expect(hrefs(openRooms(GROUPS, undefined, undefined))).toEqual(['/list', '/security']);
});

it('each of the three officers has a room to begin in, and nobody else is sent there', () => {
  expect(['system-admin', 'security-admin', 'audit-admin'].map((role) => officerHome(reader(role, true)))).toEqual([
    '/desk/officers/accounts',
    '/desk/officers/accounts',
    '/desk/officers/grants',
  ]);
  expect(officerHome(reader('deputies-office', false))).toBeUndefined();
});
