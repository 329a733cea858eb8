import { expect, test } from 'vitest';
import { readPaperText } from './read-paper-text.ts';
import { paperDocx } from './paper-docx.ts';
import { textWithTables } from './word-tables.ts';

test('a row is a line, its cells parted by tabs, and what a cell above reaches into is empty', () => {
  expect(
    textWithTables(
      '<p>清单</p><table><tr><td><p>季度</p></td><td><p>内容</p></td></tr><tr><td rowspan="2"><p>一</p></td><td><p>甲</p><p>乙 &amp; 丙</p></td></tr><tr><td><p>丁</p></td></tr></table><p>完</p>',
    ),
  ).toBe('清单\n\n季度\t内容\n一\t甲 乙 & 丙\n\t丁\n\n完\n\n');
});

test('a Word file with a table comes out row by row', async () => {
  const bytes = await paperDocx({
    layout: 'official',
    issuer: '某县人大常委会',
    title: '议题清单',
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '议题', share: 3 },
          { heading: '监督方式', share: 2 },
        ],
        rows: [['河道管理情况', '专题询问']],
      },
    ],
  });
  expect(await readPaperText(bytes)).toContain('议题\t监督方式\n河道管理情况\t专题询问');
});
