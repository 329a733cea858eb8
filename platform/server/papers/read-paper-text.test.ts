import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { readPaperText } from './read-paper-text.ts';

const PLAN = '县人大常委会工作要点\n听取和审议养老服务情况的报告。';
const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await readPaperText(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : String(error);
};
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
/** 县人大 in GB18030; Node writes no GB18030. */
const GB = Uint8Array.from([0xcf, 0xd8, 0xc8, 0xcb, 0xb4, 0xf3]);

test('plain text is read in UTF-8 with and without mark, UTF-16 and GB18030', async () => {
  expect(await readPaperText(Buffer.from(PLAN))).toBe(PLAN);
  expect(await readPaperText(Buffer.from(`\uFEFF${PLAN}`))).toBe(PLAN);
  expect(await readPaperText(utf16(PLAN, false))).toBe(PLAN);
  expect(await readPaperText(utf16(PLAN, true))).toBe(PLAN);
  expect(await readPaperText(GB)).toBe('县人大');
});

test('a Word paper is read paragraph by paragraph, whatever its name', async () => {
  const text = await readPaperText(
    word('<w:p><w:r><w:t>一、监督</w:t></w:r></w:p><w:p><w:r><w:t>视察水库</w:t></w:r><w:r><w:t>情况。</w:t></w:r></w:p>'),
  );
  expect(text.trim()).toBe('一、监督\n\n视察水库情况。');
});

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The same file, which says everywhere that its parts are small. */
function belied(file: Uint8Array, size: number): Uint8Array {
  const [bytes, true32] = [Buffer.from(file), Buffer.alloc(4)];
  true32.writeUInt32LE(size);
  for (let at = bytes.indexOf(true32); at >= 0; at = bytes.indexOf(true32, at + 4)) bytes.writeUInt32LE(1000, at);
  return bytes;
}

test('a Word file that unfolds to more than any paper is refused by what comes out, whatever size it declares', async () => {
  const bomb = word(paragraph('x'.repeat(60 * 1_048_576)));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusal(bomb)).toBe('papers.too_large');
  const size = unzipSync(bomb)['word/document.xml']?.length ?? 0;
  expect(await refusal(belied(bomb, size))).toBe('papers.too_large');
});

test('a document type, whose entities could unfold or read files, is refused', async () => {
  const file = word(paragraph('&a;'));
  const parts = unzipSync(file);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    '?>',
    '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  );
  expect(await refusal(zipSync({ ...parts, 'word/document.xml': strToU8(text) }))).toBe('papers.damaged');
});

test('what is no paper is refused by name', async () => {
  expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('papers.old_format');
  expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('papers.not_text');
  expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 9]))).toBe('papers.damaged');
  expect(await refusal(zipSync({ 'a.txt': strToU8('x') }))).toBe('papers.not_text');
  expect(await refusal(Uint8Array.from([0, 1, 2, 0]))).toBe('papers.not_text');
  expect(await refusal(new Uint8Array(5 * 1_048_576).fill(65))).toBe('papers.too_large');
});
