import { lawEn } from '#platform/texts/law-en.ts';
import { lawZhCn } from '#platform/texts/law-zh-cn.ts';
import type { WebModule } from '../web-module.ts';

export const RULES_HREF = '/desk/settings/rules';
export const CALENDAR_HREF = '/desk/settings/calendar';

/** The rule book and the working calendar as an office keeps them. */
export const lawWeb: WebModule = {
  routes: [
    { area: 'desk', path: 'settings/rules', load: async () => (await import('./rules-page.tsx')).RulesPage },
    { area: 'desk', path: 'settings/calendar', load: async () => (await import('./calendar-page.tsx')).CalendarPage },
  ],
  roleNames: { 'rules-editor': { 'zh-CN': lawZhCn.rules.editor, en: lawEn.rules.editor } },
  deskNav: [
    {
      title: { 'zh-CN': lawZhCn.rules.group, en: lawEn.rules.group },
      entries: [
        { href: RULES_HREF, label: { 'zh-CN': lawZhCn.rules.title, en: lawEn.rules.title } },
        { href: CALENDAR_HREF, label: { 'zh-CN': lawZhCn.calendar.title, en: lawEn.calendar.title } },
      ],
    },
  ],
};
