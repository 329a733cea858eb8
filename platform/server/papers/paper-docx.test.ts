import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageCount } from '#platform/domain/papers/page-layout.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { checkPaper } from './check-paper.ts';
import { paperDocx } from './paper-docx.ts';
import { paperHtml } from './paper-html.ts';

const LINE = '字'.repeat(28);
const letter: Paper = {
  layout: 'letter',
  issuer: '澜溪市交通运输局',
  number: { mark: '澜交函', year: 2026, serial: 1 },
  classMark: 'A',
  title: '对建议的答复',
  addressee: '代表',
  blocks: [
    { kind: 'heading', level: 1, text: '办理情况' },
    { kind: 'paragraph', text: '已经办理。' },
  ],
  signature: { bodies: ['澜溪市交通运输局'], date: localDate('2026-01-06'), seal: true },
};
const lines = (count: number): Paper => ({
  layout: 'minutes',
  issuer: '某某会议纪要',
  title: '标题',
  blocks: [
    { kind: 'annex', label: '附件', title: '名单' },
    { kind: 'paragraph', text: LINE.repeat(count), indent: false },
  ],
});

async function partOf(paper: Paper, name: string): Promise<string> {
  return strFromU8(unzipSync(await paperDocx(paper))[`word/${name}.xml`] ?? new Uint8Array());
}

describe('a paper as DOCX', () => {
  it('has the margins 37, 28, 26 and 35 mm and a grid of 29 pt in the file itself', async () => {
    const document = await partOf(letter, 'document');
    const twips = (name: string) => Number(new RegExp(`<w:pgMar[^>]*w:${name}="(\\d+)"`).exec(document)?.[1]);
    const mm = (name: string) => (twips(name) / 1440) * 25.4;
    expect(mm('top')).toBeCloseTo(37, 1);
    expect(mm('left')).toBeCloseTo(28, 1);
    expect(mm('right')).toBeCloseTo(26, 1);
    expect(Math.abs(mm('bottom') - 35)).toBeLessThan(0.1);
    expect(16_838 - twips('top') - twips('bottom')).toBeGreaterThanOrEqual(22 * 580);
    expect(document).toMatch(/<w:docGrid[^>]*w:linePitch="580"/);
    expect(document).toMatch(/<w:docGrid[^>]*w:type="linesAndChars"/);
  });

  it('names its fonts and sizes: title 22 pt 小标宋, text 16 pt 仿宋, first heading 黑体', async () => {
    const document = await partOf(letter, 'document');
    const run = (text: string) => document.match(/<w:r>.*?<\/w:r>/gs)?.find((part) => part.includes(text)) ?? '';
    expect(run('对建议的答复')).toMatch(/方正小标宋简体.*w:sz w:val="44"/s);
    expect(run('已经办理')).toMatch(/仿宋_GB2312.*w:sz w:val="32"/s);
    expect(run('一、办理情况')).toMatch(/黑体.*w:sz w:val="32"/s);
  });

  it('a letter has its red rules, its class letter and no number on the first page', async () => {
    expect(checkPaper(await paperDocx(letter), 'letter')).toEqual([]);
    expect(await partOf(letter, 'document')).toContain('<w:titlePg');
  });

  it('the same paper gives the same bytes', async () => {
    expect(Buffer.compare(await paperDocx(letter), await paperDocx(letter))).toBe(0);
  });

  it('the check finds a margin, a line pitch and a font that were changed', async () => {
    const parts = unzipSync(await paperDocx(letter));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const spoilt = document
      .replace(/w:top="\d+"/, 'w:top="1440"')
      .replace('w:linePitch="580"', 'w:linePitch="312"')
      .replaceAll('黑体', '微软雅黑');
    const faults = checkPaper(zipSync({ ...parts, 'word/document.xml': strToU8(spoilt) }), 'letter').map((fault) => fault.what);
    expect(faults).toEqual(expect.arrayContaining(['top margin', 'line pitch', 'font']));
  });

  it('the check says so when a file is no Word document', () => {
    expect(checkPaper(strToU8('no zip'), 'letter')).toHaveLength(1);
  });
});

describe('a paper as pages', () => {
  it('a page holds 22 lines of 28 characters', () => {
    const pages = [18, 19].map((count) => pageCount(lines(count)));
    expect(pages).toEqual([2, 3]);
  });

  it('markup in any field is shown as text', () => {
    const html = paperHtml({ ...letter, issuer: '<b>局</b>', title: '<img src=x>', addressee: '"\'<i>' });
    expect(html).not.toMatch(/<b>|<img|<i>/);
    expect(html).toContain('&lt;img src=x&gt;');
  });
});
