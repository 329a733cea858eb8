import { expect, it } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { brokenLines, packetSheet } from '../../domain/papers/packet-sheet.ts';
import { boundPacket, type PacketToBind, type PaperToBind } from './bound-packet.ts';
import { openPdf } from './mark-pdf.ts';
import { pdfLibrary } from './pdf-library.ts';
import { textPdf } from './text-pages.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const library = await pdfLibrary();
const MARK = '戚永康 2026-02-26 10:00';

async function pdfOf(...sizes: readonly [number, number, number][]): Promise<Uint8Array> {
  const document = await library.PDFDocument.create();
  for (const [width, height, turned] of sizes) document.addPage([width, height]).setRotation(library.degrees(turned));
  return document.save();
}
const paper = (title: string, given: Partial<PaperToBind>): PaperToBind => ({
  item: '一、',
  title,
  level: '内部',
  name: `${title}.pdf`,
  mediaType: 'application/pdf',
  bytes: new Uint8Array(),
  isPublic: false,
  ...given,
});
const packet = (papers: readonly PaperToBind[]): PacketToBind => ({
  issuer: '市人大常委会办公室',
  meeting: '市十七届人大常委会第三十二次会议',
  reader: '戚永康',
  asOf: localDate('2026-02-26'),
  mark: MARK,
  papers,
});
/** Every stream of a PDF, unpacked, in one text. */
async function operators(bytes: Uint8Array): Promise<string> {
  const { inflateSync } = await import('node:zlib');
  const raw = Buffer.from(bytes);
  return [...raw.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)]
    .map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}
const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

it('PDFs, pictures and plain texts become one file behind their contents, each page as it was held', async () => {
  const bytes = await boundPacket(
    packet([
      paper('财政决算报告', { bytes: await pdfOf([595, 842, 0], [842, 595, 90]) }),
      paper('说明', { bytes: Buffer.from('第一段。\n第二段。'), mediaType: 'text/plain; charset=utf-8', isPublic: true }),
    ]),
  );
  const bound = await openPdf(library, bytes);
  expect(bound.getPages().map((page) => [Math.round(page.getCropBox().width), page.getRotation().angle])).toEqual([
    [595, 0],
    [595, 0],
    [842, 90],
    [595, 0],
  ]);
  const drawn = await operators(bytes);
  // Contents (1), the report (2–3), the text (4).
  expect([1, 2, 3, 4].filter((number) => drawn.includes(Buffer.from(`${number} / 4`).toString('hex')))).toEqual([1, 2, 3, 4]);
  expect(drawn).toContain(hex('财政决算报告'));
});

it('what is above the public level bears its reader’s mark on every page, a public paper none', async () => {
  const marks = async (papers: readonly PaperToBind[]): Promise<number> =>
    (await operators(await boundPacket(packet(papers)))).split('/Subtype /Watermark').length - 1;
  const bytes = await pdfOf([595, 842, 0], [595, 842, 0]);
  expect(await marks([paper('内部', { bytes }), paper('公开', { bytes, isPublic: true })])).toBe(3);
  expect(await marks([paper('公开', { bytes, isPublic: true })])).toBe(0);
});

it('a Word paper and a broken file are named in the contents with the reason, and a packet of Word papers alone is refused', async () => {
  const word = paper('办理情况', { name: '办理情况.docx', mediaType: WORD, bytes: Buffer.from('PK') });
  const drawn = await operators(
    await boundPacket(
      packet([word, paper('坏了的', { bytes: Buffer.from('%PDF-1.7 nothing') }), paper('报告', { bytes: await pdfOf([595, 842, 0]) })]),
    ),
  );
  expect(drawn).toContain(hex('以下'));
  expect(drawn).toContain(hex('文件打不开'));
  await expect(boundPacket(packet([word]))).rejects.toMatchObject({ code: 'meetings.nothing_to_bind' });
});

it('contents say where each paper begins, over several pages when there are many', async () => {
  const text = await textPdf('一句话。');
  const bytes = await boundPacket(packet(Array.from({ length: 60 }, (_, index) => paper(`第${index + 1}份材料`, { bytes: text }))));
  const count = (await openPdf(library, bytes)).getPageCount();
  expect(count).toBeGreaterThan(61);
  const lines = packetSheet(
    { ...packet([]), entries: [{ item: '', title: '报告', level: '公开', name: 'a.pdf', pages: 3, leftOut: null }] },
    [7],
  );
  expect(lines.find(({ entry }) => entry === 0)).toMatchObject({ text: '1. 报告（公开）', right: '7' });
  expect(await operators(bytes)).toContain(Buffer.from(`${count} / ${count}`).toString('hex'));
});

it('a stop never begins a line', () => {
  for (const line of brokenLines('听取和审议了市人民政府关于教育优质均衡发展情况的报告，提出了意见。', 7))
    expect(line).not.toMatch(/^[，。]/u);
});
