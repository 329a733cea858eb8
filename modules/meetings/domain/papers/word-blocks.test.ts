import { expect, it } from 'vitest';
import { wordBlocks } from './word-blocks.ts';

const p = (text: string, properties = ''): string =>
  `<w:p w14:paraId="1"><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}<w:sectPr/></w:body></w:document>`;

it('a Word paper is read as its lines: title in the middle, headings, signs as they are written', () => {
  const { blocks } = wordBlocks(
    documentOf(
      `${p('关于&#x6CB3;道治理的报告', '<w:pStyle w:val="Title"/><w:jc w:val="center"/>')}<w:p/>${p('一、基本情况', '<w:outlineLvl w:val="0"/>')}${p('投入 &lt;1.2&gt; 亿元 &amp; 完成')}`,
    ),
  );
  expect(blocks).toEqual([
    { kind: 'line', text: '关于河道治理的报告', isHeading: true, side: 'center', endCells: 0 },
    { kind: 'line', text: '一、基本情况', isHeading: true, side: 'start', endCells: 0 },
    { kind: 'line', text: '投入 <1.2> 亿元 & 完成', isHeading: false, side: 'start', endCells: 0 },
  ]);
});

it('the signature and its day stand at the right end, with the characters left free behind them', () => {
  const right = '<w:ind w:left="0" w:right="1280"/><w:jc w:val="right"/>';
  const { blocks } = wordBlocks(
    documentOf(`${p('特此报告。', '<w:jc w:val="both"/>')}${p('澜溪市人民政府', right)}${p('附件', '<w:ind w:right="99999"/>')}`),
  );
  expect(blocks).toEqual([
    { kind: 'line', text: '特此报告。', isHeading: false, side: 'start', endCells: 0 },
    { kind: 'line', text: '澜溪市人民政府', isHeading: false, side: 'end', endCells: 4 },
    { kind: 'line', text: '附件', isHeading: false, side: 'start', endCells: 6 },
  ]);
});

it('a table stays a table, a table inside a cell becomes its text', () => {
  const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p('内'))}</w:tr></w:tbl>`;
  expect(
    wordBlocks(
      documentOf(
        `<w:tbl><w:tblPr/><w:tr>${cell(p('项目'))}${cell(p('金额'))}</w:tr><w:tr>${cell(p('道路') + p('（二期）'))}${cell(inner + p('60'))}</w:tr></w:tbl>`,
      ),
    ).blocks,
  ).toEqual([
    {
      kind: 'table',
      rows: [
        ['项目', '金额'],
        ['道路\n（二期）', '内\n60'],
      ],
    },
  ]);
});

it('struck-out text and what is meant for older programs is left out; pictures and numbers are told of', () => {
  const tracked = '<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>增加</w:t></w:r></w:ins></w:p>';
  const drawn =
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:t>图中字</w:t></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>图中字</w:t></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>';
  const read = wordBlocks(documentOf(tracked + drawn + p('逐项', '<w:numPr><w:ilvl w:val="0"/></w:numPr>')));
  expect(read.blocks.map((block) => (block.kind === 'line' ? block.text : ''))).toEqual(['增加', '图中字', '逐项']);
  expect([read.hasPictures, read.hasNumbering]).toEqual([true, true]);
});

it('what is no document has no lines', () => {
  expect(wordBlocks('<html>').blocks).toEqual([]);
});
