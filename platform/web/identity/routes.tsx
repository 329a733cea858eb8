import { identityEn } from '#platform/texts/identity-en.ts';
import { identityZhCn } from '#platform/texts/identity-zh-cn.ts';
import type { WebModule } from '../web-module.ts';

type Name = 'securityTitle' | 'ownTitle' | 'officersTitle' | 'accountsTitle' | 'grantsTitle' | 'logTitle' | 'settingsTitle';
const label = (name: Name) => ({ 'zh-CN': identityZhCn[name], en: identityEn[name] });

const security = async () => (await import('./security-page.tsx')).SecurityPage;

/** Pages of identity for the signed-in app; the sign-in page itself is mounted by the app. */
export const identityWeb: WebModule = {
  routes: [
    { area: 'desk', path: 'security', load: security },
    { area: 'phone', path: 'security', load: security },
    { area: 'desk', path: 'officers/accounts', load: async () => (await import('./accounts-page.tsx')).AccountsPage },
    { area: 'desk', path: 'officers/grants', load: async () => (await import('./grants-page.tsx')).GrantsPage },
    { area: 'desk', path: 'officers/sign-in', load: async () => (await import('./sign-in-settings-page.tsx')).SignInSettingsPage },
    { area: 'desk', path: 'officers/log', load: async () => (await import('./audit-log-page.tsx')).AuditLogPage },
  ],
  deskNav: [
    {
      title: label('officersTitle'),
      entries: [
        { href: '/desk/officers/accounts', label: label('accountsTitle'), roles: ['system-admin', 'security-admin'] },
        { href: '/desk/officers/grants', label: label('grantsTitle'), roles: ['system-admin', 'security-admin', 'audit-admin'] },
        { href: '/desk/officers/log', label: label('logTitle'), roles: ['audit-admin'] },
        { href: '/desk/officers/sign-in', label: label('settingsTitle'), roles: ['system-admin', 'security-admin', 'audit-admin'] },
      ],
    },
    { title: label('ownTitle'), entries: [{ href: '/desk/security', label: label('securityTitle') }] },
  ],
};
