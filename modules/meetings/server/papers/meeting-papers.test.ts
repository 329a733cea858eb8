import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageCount } from '#platform/domain/papers/page-layout.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { writeWorkbook } from '#platform/server/spreadsheets/write-workbook.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import { markedFile, requireMarkable } from '../mark-file.ts';
import { pdfLibrary } from './pdf-library.ts';
import { pictureFacts } from './picture-facts.ts';
import { SAMPLE_PAPERS } from './sample-papers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Three pages with a square on each, after a scale that nothing takes back: one is turned. */
async function threePages(isPacked = true): Promise<Uint8Array> {
  const { PDFDocument, degrees } = await pdfLibrary();
  const document = await PDFDocument.create();
  for (const turned of [0, 90, 0]) {
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(turned));
    page.node.addContentStream(document.context.register(document.context.flateStream('0.1 0 0 0.1 0 0 cm 10 10 50 50 re f')));
  }
  return document.save({ useObjectStreams: isPacked });
}

/** What is drawn in a PDF, stream by stream, and of those that are marks: what they say and how often. */
function drawnIn(bytes: Uint8Array) {
  const pdf = Buffer.from(bytes).toString('latin1');
  const drawn = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].flatMap(([, packed = '']) => {
    try {
      return [strFromU8(unzlibSync(Buffer.from(packed, 'latin1')), true)];
    } catch {
      return [];
    }
  });
  const marks = drawn
    .filter((text) => text.includes('/Watermark'))
    .map((mark) => {
      const runs = [...mark.matchAll(/\/(RendaMark\w*) \S+ Tf <([0-9a-f]+)> Tj/gu)].map(([, font = '', hex = '']) =>
        font === 'RendaMark' ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : Buffer.from(hex, 'hex').toString('latin1'),
      );
      const times = mark.match(/ Tm /gu)?.length ?? 0;
      return { texts: runs.slice(0, runs.length / times), times };
    });
  return { squares: drawn.filter((text) => text.includes('10 10 50 50 re')).length, marks };
}
const sample = (name: string) => {
  const paper = SAMPLE_PAPERS[name];
  if (!paper) throw new Error(`no sample of ${name}`);
  return paper;
};
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
    for (const part of [
      '出席：晏书和、左明川、丁一、殷𬭎',
      '请假：解宁',
      '列席：市人民政府、市监察委员会',
      '应到35名，实到33名',
      '晏书和主持会议',
    ])
      expect(text).toContain(part);
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
    const marked = unzipSync(
      (await markedFile({ bytes: await paperDocx(sample('minutes')), mediaType: DOCX, name: '' }, '戚永康 <2026> "a"')).bytes,
    );
    const text = (part: string) => strFromU8(marked[part] ?? new Uint8Array());
    expect(text('word/renda-mark.xml')).toContain('string="戚永康 &lt;2026&gt; &quot;a&quot;"');
    expect(text('word/_rels/document.xml.rels')).toContain('Target="renda-mark.xml"');
    expect(text('[Content_Types].xml')).toContain('/word/renda-mark.xml');
    expect(text('word/document.xml').match(/<w:headerReference w:type="default" r:id="rIdRendaMark"\/>/gu)?.length).toBe(
      text('word/document.xml').match(/<w:sectPr/gu)?.length,
    );
    expect(text('word/document.xml').replaceAll(/<[^>]+>/gu, '')).toBe((await documentOf('minutes')).replaceAll(/<[^>]+>/gu, ''));
  });
  it('stands above and below a plain text, and on every printed page of a workbook', async () => {
    expect(
      Buffer.from(
        (await markedFile({ bytes: Buffer.from('正文'), mediaType: 'text/plain; charset=utf-8', name: '' }, '戚永康')).bytes,
      ).toString(),
    ).toBe('戚永康\n\n正文\n\n戚永康\n');
    const book = await writeWorkbook({ sheet: '预算', columns: [{ heading: '科目', value: (row: string) => row }], rows: ['教育'] });
    const sheet = strFromU8(
      unzipSync((await markedFile({ bytes: book, mediaType: XLSX, name: '' }, '戚永康')).bytes)['xl/worksheets/sheet1.xml'] ??
        new Uint8Array(),
    );
    expect(sheet).toContain('<oddHeader>&amp;C&amp;14戚永康</oddHeader>');
    expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<headerFooter>'));
  });
  it('stands on every page of a PDF, turned ones too, and leaves what was there', async () => {
    const { squares, marks } = drawnIn(
      (await markedFile({ bytes: await threePages(), mediaType: PDF, name: '报告.pdf' }, '戚永康 2026-01-20')).bytes,
    );
    expect([squares, marks.map(({ texts }) => texts)]).toEqual([3, [1, 2, 3].map(() => ['戚永康', ' 2026-01-20'])]);
    for (const { times } of marks) expect(times).toBeGreaterThan(12);
  });
  it('names a sign that no reader’s font has by its number', async () => {
    expect(drawnIn((await markedFile({ bytes: await threePages(), mediaType: PDF, name: '' }, '殷𬭎')).bytes).marks[0]?.texts).toEqual([
      '殷〓',
      '(U+2CB4E)',
    ]);
  });
  it('lies over a picture, which leaves as a sheet of PDF standing as it was taken', async () => {
    const sent = await markedFile({ bytes: PNG, mediaType: 'image/png', name: '现场.png' }, '戚永康');
    expect(sent).toMatchObject({ name: '现场.pdf', mediaType: PDF });
    expect(drawnIn(sent.bytes).marks.map(({ texts }) => texts)).toEqual([['戚永康']]);
    expect(
      pictureFacts(
        Buffer.from(
          'ffd8ffe1001e457869660000 4949 2a00 08000000 0100 1201 0300 01000000 06000000 ffc0000b080010002003012200'.replaceAll(' ', ''),
          'hex',
        ),
      ),
    ).toEqual({ kind: 'jpeg', width: 32, height: 16, turned: 90 });
  });
  it('what cannot bear it does not leave and is not taken in', async () => {
    const refusal = async (bytes: Uint8Array, mediaType: string) =>
      requireMarkable(bytes, mediaType).then(
        () => 'taken',
        ({ code }: { code: string }) => code,
      );
    const locked = Buffer.from(
      Buffer.from(await threePages(false))
        .toString('latin1')
        .replace(/trailer\s*<</u, 'trailer <</Encrypt <</Filter /Standard>> '),
      'latin1',
    );
    const huge = Buffer.from(PNG);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(20_000, 20);
    expect(
      await Promise.all([
        refusal(Buffer.from('%PDF-1.7 …'), PDF),
        refusal(Buffer.from(await threePages()).subarray(0, 300), PDF),
        refusal(locked, PDF),
        refusal(PNG.subarray(0, 40), 'image/png'),
        refusal(huge, 'image/png'),
        refusal(Buffer.from('PK'), DOCX),
        refusal(Buffer.from('RIFF'), 'image/webp'),
      ]),
    ).toEqual([
      'meetings.paper_damaged',
      'meetings.paper_damaged',
      'meetings.paper_locked',
      'meetings.paper_damaged',
      'meetings.picture_too_large',
      'meetings.paper_damaged',
      'meetings.picture_kind',
    ]);
  });
});
