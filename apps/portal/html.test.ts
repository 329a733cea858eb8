import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, safeHref } from './html.ts';

test('text is shown as text, whatever is in it', () => {
  expect(html`<p title="${'"><script>'}">${"<b>&'</b>"}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;&lt;/b&gt;</p>',
  );
});

test('pieces nest, lists join, and nothing comes of nothing', () => {
  expect(html`<ul>${['甲', '乙'].map((name) => html`<li>${name}</li>`)}</ul>${null}${false}${0}`.markup).toBe(
    '<ul><li>甲</li><li>乙</li></ul>0',
  );
});

test('no text can open a tag or end an attribute', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(html`${text}`.markup)));
});

test('an address that runs script or hides another site leads home', () => {
  expect(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x'].map(safeHref)).toEqual(['/', '/', '/', '/']);
  expect(['/suggestions/023', '?elder=1', 'https://example.org/'].map(safeHref)).toEqual([
    '/suggestions/023',
    '?elder=1',
    'https://example.org/',
  ]);
});
