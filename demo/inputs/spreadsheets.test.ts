import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportError } from '#platform/domain/sheets/import-result.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { writeBadRows } from '#platform/server/spreadsheets/bad-rows.ts';
import { spreadsheetsEn } from '#platform/texts/spreadsheets-en.ts';
import { importOrganisations } from '#modules/register/domain/import-organisations.ts';
import { importRoster } from '#modules/register/domain/import-roster.ts';
import { unitFinder } from '#modules/register/domain/unit-names.ts';
import { registerImportEn } from '#modules/register/texts/import-en.ts';
import { importLedger } from '#modules/suggestions/domain/import-ledger.ts';
import { suggestionsImportEn } from '#modules/suggestions/texts/import-en.ts';
import expected from './spreadsheets.expected.json' with { type: 'json' };
import { pushedDown, withHeadings, withOrder, withUpperLine } from './sheet-variations.ts';

const load = async (name: string): Promise<Grid[]> => readSpreadsheet(await readFile(new URL(`./${name}`, import.meta.url)));
const only = ([grid]: readonly Grid[]): Grid => grid ?? { sheet: '', rows: [] };

const english: Readonly<Record<string, string>> = { ...spreadsheetsEn, ...registerImportEn, ...suggestionsImportEn };
const say = ({ why, params }: ImportError): string =>
  (english[why] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
const places = (errors: readonly { row: number; column: string }[]) => errors.map(({ row, column }) => ({ row, column }));

const findUnit = unitFinder(
  importOrganisations(await load('organisations.xlsx')).records.map((unit) => ({
    id: unit.naturalKey,
    name: unit.name,
    aliases: unit.shortName === null ? [] : [unit.shortName],
  })),
  '澜溪市',
);
const rosterFile = await load('deputies-roster.xlsx');
const ledgerFile = await load('suggestions-ledger.xlsx');
const roster = only(rosterFile);
const ledger = only(ledgerFile);

function counts(grids: readonly Grid[]) {
  const result = importLedger(grids, { findUnit });
  const class_ = (letter: string) => result.records.filter((each) => each.replyClass?.letter === letter).length;
  const rated = (rating: string) => result.records.filter((each) => each.rating === rating).length;
  return {
    rows: result.rows,
    importable: result.importable,
    classes: { A: class_('A'), B: class_('B'), C: class_('C') },
    ratings: { 满意: rated('satisfied'), 基本满意: rated('basically'), 不满意: rated('dissatisfied'), 未评: rated('unrated') },
  };
}

const wantedLedger = expected['suggestions-ledger.xlsx'];
const wantedCounts = {
  rows: wantedLedger.rows,
  importable: wantedLedger.importable,
  classes: wantedLedger.classes,
  ratings: wantedLedger.ratings,
};

describe('the three files of an office', () => {
  it('the list of units has 25 units and nothing wrong', async () => {
    const result = importOrganisations(await load('organisations.xlsx'));
    expect({ rows: result.rows, errors: result.errors }).toEqual(expected['organisations.xlsx']);
    expect(result.importable).toBe(25);
    expect(result.records.map((each) => each.leader)).toContain('诸葛𬭎');
    expect(result.records.map((each) => each.leader)).toContain('吕𣸣');
  });

  it('the roster has the three errors a careful clerk finds', () => {
    const wanted = expected['deputies-roster.xlsx'];
    const result = importRoster(rosterFile);
    expect([result.rows, result.importable]).toEqual([wanted.rows, wanted.importable]);
    expect(places(result.errors)).toEqual(places(wanted.errors));
    for (const [at, error] of result.errors.entries()) expect(say(error)).toContain(wanted.errors[at]?.why);
    expect(result.records.find((each) => each.row === 125)).toMatchObject({
      name: '吕𣸣',
      birthMonth: '1982-01',
      nation: '汉族',
      sex: '女',
    });
    expect(result.records.find((each) => each.row === 6)?.birthMonth).toBe('1980-07');
    expect(result.records.find((each) => each.row === 24)?.sex).toBe('男');
  });

  it('the ledger has the four errors, and its classes and ratings are counted right', () => {
    const result = importLedger(ledgerFile, { findUnit });
    expect(places(result.errors)).toEqual(places(wantedLedger.errors));
    for (const [at, error] of result.errors.entries()) expect(say(error)).toContain(wantedLedger.errors[at]?.why);
    expect(counts(ledgerFile)).toEqual(wantedCounts);
  });

  it('every deputy named in the ledger is one of the roster, however the name is padded', () => {
    const names = new Set(importRoster(rosterFile).records.map((each) => each.name));
    const result = importLedger(ledgerFile, { findUnit, knowsDeputy: (name) => names.has(name) });
    expect(result.importable).toBe(wantedLedger.importable);
    expect(result.records.flatMap((each) => each.coSigners).filter((name) => !names.has(name))).toEqual([]);
    expect(result.records.find((each) => each.row === 12)?.coSigners).toEqual(['何豪', '张磊琴', '袁洋']);
  });

  it('the same file twice gives the same keys, each one once', () => {
    for (const read of [() => importRoster(rosterFile).records, () => importLedger(ledgerFile, { findUnit }).records]) {
      const keys = read().map((each) => each.naturalKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(read().map((each) => each.naturalKey)).toEqual(keys);
    }
  });

  it('a roster read again after it was taken in has the same errors and no more', () => {
    const first = importRoster(rosterFile);
    const phonesInUse = new Map(first.records.flatMap((each) => (each.phone === null ? [] : [[each.phone, each] as const])));
    expect(importRoster(rosterFile, { phonesInUse }).errors).toEqual(first.errors);
  });
});

const OTHER_LEDGER = {
  建议编号: '编号',
  标题: '案由',
  领衔代表: '第一提案人',
  附议代表: '联名人',
  类别: '内容分类',
  主办单位: '承办单位',
  会办单位: '协办单位',
  交办日期: '交办时间',
  答复日期: '办复日期',
  办理结果: '类别',
  满意度: '代表反馈意见',
} as const;

describe('another office’s sheet', () => {
  it('has other headings, and 类别 then means the class of the reply', () => {
    const other = withHeadings(ledger, 3, OTHER_LEDGER);
    expect(counts([other])).toEqual(wantedCounts);
    const result = importLedger([other], { findUnit });
    expect(result.errors.map((error) => error.column)).toEqual(['承办单位', '交办时间', '办复日期', '编号']);
    expect(result.records[0]?.topic).toBe('城建环资');
  });

  it('names things again otherwise, in another order', () => {
    const again = withHeadings(ledger, 3, {
      序号: null,
      建议编号: '建议号',
      标题: '建议名称',
      领衔代表: '提出人',
      附议代表: '附议人',
      代表团: null,
      类别: null,
      主办单位: '主办',
      会办单位: '会办',
      交办日期: '交办',
      答复日期: '答复时间',
      办理结果: '办理情况',
      满意度: '代表评价',
    });
    expect(counts([withOrder(again, [8, 3, 9, 7, 1, 6, 0, 5, 4, 2])])).toEqual(wantedCounts);
  });

  it('has three title lines more, and the errors name the sheet’s own rows', () => {
    const lower = pushedDown(ledger, ['附件2', '澜溪市人大常委会', '2023年办理情况']);
    expect(counts([lower])).toEqual(wantedCounts);
    const rows = importLedger([lower], { findUnit }).errors.map((error) => error.row);
    expect(rows).toEqual(wantedLedger.errors.map((error) => error.row + 3));
  });

  it('has a header of two lines: units and dates under a common heading', () => {
    const lower = withHeadings(ledger, 3, { 主办单位: '主办', 会办单位: '会办', 交办日期: '交办', 答复日期: '答复' });
    const two = withUpperLine(lower, 3, [
      '序号',
      '建议编号',
      '标题',
      '领衔代表',
      '附议代表',
      '代表团',
      '类别',
      '承办单位',
      null,
      '日期',
      null,
      '办理结果',
      '满意度',
    ]);
    const emptied = {
      ...two,
      rows: two.rows.map((row) =>
        row.row === 4 ? { row: 4, cells: row.cells.map((cell, at) => (at >= 7 && at <= 10 ? cell : null)) } : row,
      ),
    };
    expect(counts([emptied])).toEqual(wantedCounts);
    expect(importLedger([emptied], { findUnit }).columns.headerRows).toEqual([3, 4]);
  });

  it('has that header in a real workbook, with cells merged across and down', async () => {
    const down = (value: string) => ({ value, rowSpan: 2 });
    const across = (value: string) => ({ value, columnSpan: 2 });
    const title = { value: '第十七届人民代表大会第二次会议建议办理台账', columnSpan: 7 };
    const file = await writeExcelFile([
      [title],
      [down('序号'), down('案由'), down('领衔代表'), across('承办单位'), null, across('办理时间'), null],
      [null, null, null, '主办', '会办', '交办', '答复'],
      [1, '关于增设公交站台的建议', '诸葛𬭎', '市城管局', '市交通局、市公安局', '2023.1.18', '2023年3月1日'],
      [2, '关于修缮桥梁的建议', '袁　秀', '市信访局', null, '2023.1.18', '2023年1月8日'],
    ]).toBuffer();
    const result = importLedger(await readSpreadsheet(file), { findUnit });
    expect([result.rows, result.columns.missing]).toEqual([2, []]);
    expect(result.records[0]).toMatchObject({ naturalKey: '17-2-001', leadDeputy: '诸葛𬭎', rating: 'unrated', replyClass: null });
    expect(result.records[0]?.coUnits.map((unit) => unit.name)).toEqual(['市交通运输局', '市公安局']);
    expect(places(result.errors)).toEqual([
      { row: 5, column: '主办' },
      { row: 5, column: '答复' },
    ]);
  });

  it('says 日期 twice, under 交办 and under 答复', () => {
    const lower = withHeadings(ledger, 3, { 交办日期: '日期', 答复日期: '日期' });
    const two = withUpperLine(lower, 3, [null, null, null, null, null, null, null, null, null, '交办', '答复', null, null]);
    expect(counts([two])).toEqual(wantedCounts);
    expect(importLedger([two], { findUnit }).errors.map((error) => error.column)).toEqual(['主办单位', '交办日期', '答复日期', '建议编号']);
  });

  it('has only a running number, which is then the number of that session', () => {
    const short = withHeadings(ledger, 3, { 建议编号: null });
    const result = importLedger([short], { findUnit });
    expect(result.rows).toBe(85);
    expect(result.importable).toBe(82); // nothing is numbered twice now
    expect(result.records[0]?.naturalKey).toBe('17-2-001');
    expect(result.columns.columns[0]).toMatchObject({ heading: '序号', key: 'number', certainty: 'uncertain' });
  });

  it('writes the roster’s headings otherwise', () => {
    const other = withHeadings(roster, 3, {
      姓名: '代表姓名',
      出生年月: '出生日期',
      政治面貌: '党派',
      文化程度: '学历',
      工作单位及职务: '单位职务',
      代表团: '所在代表团',
      手机号码: '联系电话',
    });
    const result = importRoster([withOrder(other, [0, 9, 1, 2, 8, 7, 3, 4, 5, 6])]);
    expect([result.rows, result.importable]).toEqual([122, 119]);
    expect(result.errors.map(({ row, column }) => [row, column])).toEqual([
      [45, '联系电话'],
      [54, '出生日期'],
      [67, '联系电话'],
    ]);
  });

  it('says what it does not know, and a correction is remembered for these headings', () => {
    const odd = withHeadings(ledger, 3, { 主办单位: '甲方', 备注: '乙' });
    const unread = importLedger([odd], { findUnit });
    expect(unread.columns.missing).toEqual(['leadUnit']);
    expect(unread.importable).toBe(0);
    expect(unread.errors.map((error) => error.why)).toEqual(['spreadsheets.column_missing']);
    const keys = unread.columns.columns.map((column) => (column.heading === '甲方' ? 'leadUnit' : column.key));
    const corrected = importLedger([odd], { findUnit, corrections: [{ signature: unread.columns.signature, keys }] });
    expect(corrected.importable).toBe(81);
    expect(corrected.errors[0]).toMatchObject({ row: 16, column: '甲方' });
  });

  it('comes as a workbook with a cover sheet: the sheet that fits is read', () => {
    const cover: Grid = {
      sheet: '说明',
      rows: [
        { row: 1, cells: ['填报说明'] },
        { row: 2, cells: ['请各单位填报'] },
      ],
    };
    expect(counts([cover, ledger])).toEqual(wantedCounts);
  });
});

/** Ways other offices name the same columns. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  建议编号: ['编号', '建议号', '案号', '建议编号'],
  标题: ['标题', '案由', '建议、批评和意见标题', '建议名称', '建议标题', '题目', '标　　题'],
  领衔代表: ['领衔代表', '提出人', '第一提案人', '领衔人', '代表姓名', '建议人', '领衔提出人'],
  附议代表: ['附议代表', '联名代表', '附议人', '联名人'],
  代表团: ['代表团', '所在代表团', '团别'],
  类别: ['类别', '建议类别', '内容分类', '所属领域'],
  主办单位: ['承办单位', '主办单位', '主办', '主办部门', '牵头单位', '主办（独办）单位', '承办单位（主办）'],
  会办单位: ['协办单位', '会办单位', '会办', '协办', '配合单位', '承办单位（会办）'],
  交办日期: ['交办时间', '交办日期', '交办'],
  答复日期: ['答复时间', '答复代表时间', '办复日期', '办复时间', '复函日期', '答复'],
  办理结果: ['办理结果', '类别', '答复类别', '办理情况', '结果', '办理结果（A/B/C）'],
  满意度: ['满意度', '代表评价', '反馈意见', '代表意见', '代表满意度', '代表反馈', '评价'],
};

describe('whatever an office calls its columns', () => {
  it('and in whatever order, the ledger is read the same', () => {
    const wanted = fc.record(Object.fromEntries(Object.entries(SYNONYMS).map(([key, names]) => [key, fc.constantFrom(...names)])));
    const order = fc.shuffledSubarray(
      Array.from({ length: 13 }, (_, at) => at),
      { minLength: 13 },
    );
    fc.assert(
      fc.property(wanted, order, (names, places) => {
        expect(counts([withOrder(withHeadings(ledger, 3, names), places)])).toEqual(wantedCounts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('bad rows handed back', () => {
  it('keep the headings and cells, say what is wrong, and can be read in again', async () => {
    const result = importLedger(ledgerFile, { findUnit });
    const file = await writeBadRows({ grids: ledgerFile, result, say, headings: { problem: '问题', row: '原行号' } });
    const [back] = await readSpreadsheet(file);
    expect(back?.rows[0]?.cells.slice(-3)).toEqual(['满意度', '问题', '原行号']);
    expect(back?.rows.slice(1).map((row) => row.cells.at(-1))).toEqual([16, 31, 43, 59]);
    expect(back?.rows[1]?.cells).toContain('主办单位：unknown unit: 市大数据局 is not in the list of units');
    const again = importLedger(back ? [back] : [], { findUnit });
    expect([again.rows, again.columns.missing]).toEqual([4, []]);
    expect(again.errors.map((error) => error.column)).toEqual(['主办单位', '交办日期', '答复日期']);
  });
});
