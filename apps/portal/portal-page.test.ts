import { expect, test } from 'vitest';
import { html } from './html.ts';
import { PORTAL_STYLE, type PortalPage, portalPage, portalView, withView } from './portal-page.ts';

const page: PortalPage = {
  title: '代表建议',
  house: '澜溪市人大',
  address: '/suggestions?text=桥',
  view: { elder: false, locale: 'zh-CN' },
  nav: [{ href: '/suggestions', label: '代表建议' }],
  body: html`<h1>${'<script>alert(1)</script>'}</h1>`,
};

test('the frame and its style leave room in the fifty kilobytes of a page', () => {
  expect(Buffer.byteLength(PORTAL_STYLE)).toBeLessThan(15_000);
  expect(Buffer.byteLength(portalPage(page))).toBeLessThan(20_000);
});

test('no page carries a script or fetches a font, a style or a picture from elsewhere', () => {
  const markup = portalPage(page);
  expect(markup).not.toMatch(/<script/i);
  expect(markup).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(PORTAL_STYLE).not.toMatch(/url\(|@import|@font-face/);
});

test('large type and language go along from page to page, and what was searched stays', () => {
  expect(withView('/suggestions?text=a', { elder: true, locale: 'en' })).toBe('/suggestions?text=a&elder=1&lang=en');
  expect(withView('/suggestions?text=a&elder=1', { elder: false, locale: 'zh-CN' })).toBe('/suggestions?text=a');
  expect(portalView(new URLSearchParams('elder=1&lang=en'))).toEqual({ elder: true, locale: 'en' });
  expect(portalView(new URLSearchParams('elder=yes&lang=fr'))).toEqual({ elder: false, locale: 'zh-CN' });
});

test('the elder page says so on its root, and the way to complain stands on every page', () => {
  expect(portalPage({ ...page, view: { elder: true, locale: 'zh-CN' } })).toContain('data-elder="1"');
  expect(portalPage(page)).toContain('投诉建议');
});

test('a filing number is shown only where there is one', () => {
  expect(portalPage(page)).not.toContain('备案编号');
  expect(portalPage({ ...page, filing: '样例 001' })).toContain('备案编号 样例 001');
});
