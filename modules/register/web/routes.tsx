import type { WebModule } from '#platform/web/web-module.ts';
import { registerEn } from '../texts/en.ts';
import { registerZhCn } from '../texts/zh-cn.ts';
import { BODIES_HREF, IMPORT_HREF, PEOPLE_HREF, TREE_HREF, UNITS_HREF } from './links.ts';

const nav = (key: keyof typeof registerZhCn.nav) => ({ 'zh-CN': registerZhCn.nav[key], en: registerEn.nav[key] });

/** The register's desk pages. Importing is the deputies' office's; the server counts its sets for nobody else. */
const roleNames = Object.fromEntries(
  Object.entries(registerZhCn.role).map(([role, name]) => [
    role,
    { 'zh-CN': name, en: Object.entries(registerEn.role).find(([key]) => key === role)?.[1] ?? role },
  ]),
);

export const registerWeb: WebModule = {
  logWords: {
    prefix: 'register',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).registerLogZhCn,
      en: (await import('../texts/log-en.ts')).registerLogEn,
    }),
  },
  roleNames,
  routes: [
    { area: 'desk', path: 'register/people', load: async () => (await import('./pages/people-page.tsx')).PeoplePage },
    { area: 'desk', path: 'register/people/$id', load: async () => (await import('./pages/person-page.tsx')).PersonPage },
    { area: 'desk', path: 'register/units', load: async () => (await import('./pages/units-page.tsx')).UnitsPage },
    { area: 'desk', path: 'register/units/$id', load: async () => (await import('./pages/unit-page.tsx')).UnitPage },
    { area: 'desk', path: 'register/bodies', load: async () => (await import('./pages/bodies-page.tsx')).BodiesPage },
    { area: 'desk', path: 'register/bodies/$id', load: async () => (await import('./pages/body-page.tsx')).BodyPage },
    { area: 'desk', path: 'register/tree', load: async () => (await import('./pages/tree-page.tsx')).TreePage },
    { area: 'desk', path: 'import', load: async () => (await import('./pages/import-page.tsx')).ImportPage },
  ],
  deskNav: [
    {
      title: nav('group'),
      entries: [
        { href: PEOPLE_HREF, label: nav('people') },
        { href: BODIES_HREF, label: nav('bodies') },
        { href: UNITS_HREF, label: nav('units') },
        { href: TREE_HREF, label: nav('tree') },
        { href: IMPORT_HREF, label: nav('import'), needs: 'to-accept' },
      ],
    },
  ],
};
