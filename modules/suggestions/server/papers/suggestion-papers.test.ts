import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageCount } from '#platform/domain/papers/page-layout.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import { SAMPLE_PAPERS } from './sample-papers.ts';

const PAGES: Readonly<Record<string, number>> = {
  'acceptance-notice': 1,
  'reply-letter': 2,
  'key-plan': 2,
  commendation: 2,
  'archive-contents': 1,
};

function sample(name: string) {
  const paper = SAMPLE_PAPERS[name];
  if (paper === undefined) throw new Error(`no sample of ${name}`);
  return paper;
}

const documentOf = async (name: string) => strFromU8(unzipSync(await paperDocx(sample(name)))['word/document.xml'] ?? new Uint8Array());

describe('papers of suggestions', () => {
  it.each(Object.entries(SAMPLE_PAPERS))('%s keeps the layout of GB/T 9704 in its DOCX', async (_, paper) => {
    expect(checkPaper(await paperDocx(paper), paper.layout)).toEqual([]);
  });

  it.each(Object.entries(SAMPLE_PAPERS))('%s shows as many sheets as it has pages', (_, paper) => {
    expect(paperHtml(paper).match(/<section class="sheet">/g)?.length).toBe(pageCount(paper));
  });

  it.each(Object.entries(PAGES))('%s has %i page(s)', (name, pages) => {
    expect(pageCount(sample(name))).toBe(pages);
  });

  it('a rating form has nothing ticked, for the answer and for the result', () => {
    const html = paperHtml(sample('rating-form'));
    expect(html.match(/□满意/g)?.length).toBe(2);
    expect(html).not.toMatch(/[☑☒✓√■]/);
  });

  it('a rare character in a name arrives as itself in the DOCX and in the preview', async () => {
    expect(await documentOf('suggestion-paper')).toContain('殷𬭎');
    expect(paperHtml(sample('suggestion-paper'))).toContain('殷𬭎');
  });

  it('a script in a name is text in the DOCX and in the preview', async () => {
    expect(await documentOf('suggestion-paper')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const html = paperHtml(sample('suggestion-paper'));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script');
  });

  it('a reply carries its class letter, number, title and addressee', async () => {
    const document = await documentOf('reply-letter');
    for (const text of ['澜交函〔2026〕16号', '第023号建议的答复', '戚永康代表：', '2026年4月8日', '（此件公开发布）'])
      expect(document).toContain(text);
  });
});
