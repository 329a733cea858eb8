import type { PageRoute } from '#platform/web/web-module.ts';

/** The deputies' pages, each fetched when first opened. */
export const phoneRoutes: readonly PageRoute[] = [
  { area: 'phone', path: '/', load: async () => (await import('./pages/phone-today-page.tsx')).PhoneTodayPage },
  { area: 'phone', path: 'write', load: async () => (await import('./pages/phone-new-page.tsx')).PhoneNewPage },
  { area: 'phone', path: 'write/$draftId', load: async () => (await import('./pages/phone-write-page.tsx')).PhoneWritePage },
  { area: 'phone', path: 'suggestions', load: async () => (await import('./pages/phone-mine-page.tsx')).PhoneMinePage },
  { area: 'phone', path: 'suggestions/$id', load: async () => (await import('./pages/phone-suggestion-page.tsx')).PhoneSuggestionPage },
  { area: 'phone', path: 'suggestions/$id/sign', load: async () => (await import('./pages/phone-sign-page.tsx')).PhoneSignPage },
  { area: 'phone', path: 'suggestions/$id/rate', load: async () => (await import('./pages/phone-rate-page.tsx')).PhoneRatePage },
  { area: 'phone', path: 'promises', load: async () => (await import('./pages/phone-promises-page.tsx')).PhonePromisesPage },
  { area: 'phone', path: 'year', load: async () => (await import('./pages/phone-year-page.tsx')).PhoneYearPage },
  { area: 'phone', path: 'notices', load: async () => (await import('./pages/phone-notices-page.tsx')).PhoneNoticesPage },
];
