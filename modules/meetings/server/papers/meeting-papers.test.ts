import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageCount } from '#platform/domain/papers/page-layout.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import { markedFile } from '../mark-file.ts';
import { SAMPLE_PAPERS } from './sample-papers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sample = (name: string) => { const paper = SAMPLE_PAPERS[name]; if (!paper) throw new Error(`no sample of ${name}`); return paper; };
const documentOf = async (name: string) => strFromU8(unzipSync(await paperDocx(sample(name)))['word/document.xml'] ?? new Uint8Array());

describe('papers of meetings', () => {
  it.each(Object.entries(SAMPLE_PAPERS))('%s keeps the layout of GB/T 9704 in its DOCX', async (_, paper) => {
    expect(checkPaper(await paperDocx(paper), paper.layout)).toEqual([]);
  });
  it.each(Object.entries(SAMPLE_PAPERS))('%s shows as many sheets as it has pages', (_, paper) => {
    expect(paperHtml(paper).match(/<section class="sheet">/g)?.length).toBe(pageCount(paper));
  });
  it('minutes list those who came, those on leave and those who attended, a rare character among them', async () => {
    const text = (await documentOf('minutes')).replaceAll(/<[^>]+>/gu, '');
    for (const part of ['出席：晏书和、左明川、丁一、殷𬭎', '请假：解宁', '列席：市人民政府、市监察委员会', '应到35名，实到33名', '晏书和主持会议']) expect(text).toContain(part);
  });
  it('a resolution has the line under its title that says who adopted it when', async () => {
    expect((await documentOf('resolution')).replaceAll(/<[^>]+>/gu, '')).toContain('（2026年2月26日市十七届人大常委会第三十二次会议通过）');
  });
  it('a script in a name is text', async () => {
    expect(await documentOf('minutes')).toContain('&lt;script&gt;');
    expect(paperHtml(sample('minutes'))).not.toContain('<script>alert');
  });
});

describe('the reader’s mark in a file', () => {
  it('stands across every page of a Word paper, whose text stays as it was', async () => {
    const marked = unzipSync(markedFile(await paperDocx(sample('minutes')), DOCX, '戚永康 <2026> "a"'));
    const text = (part: string) => strFromU8(marked[part] ?? new Uint8Array());
    expect(text('word/renda-mark.xml')).toContain('string="戚永康 &lt;2026&gt; &quot;a&quot;"');
    expect(text('word/_rels/document.xml.rels')).toContain('Target="renda-mark.xml"');
    expect(text('[Content_Types].xml')).toContain('/word/renda-mark.xml');
    expect(text('word/document.xml').match(/<w:headerReference w:type="default" r:id="rIdRendaMark"\/>/gu)?.length).toBe(text('word/document.xml').match(/<w:sectPr/gu)?.length);
    expect(text('word/document.xml').replaceAll(/<[^>]+>/gu, '')).toBe((await documentOf('minutes')).replaceAll(/<[^>]+>/gu, ''));
  });
  it('other kinds leave as they came', () => {
    const bytes = Buffer.from('%PDF-1.7 …');
    expect(markedFile(bytes, 'application/pdf', '戚永康')).toBe(bytes);
    expect(Buffer.from(markedFile(Buffer.from('正文'), 'text/plain; charset=utf-8', '戚永康')).toString()).toBe('戚永康\n\n正文\n\n戚永康\n');
  });
});
