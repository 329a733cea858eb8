import { describe, expect, it } from 'vitest';
import type { Cell } from '#platform/domain/sheets/grid.ts';
import { importLedger } from './import-ledger.ts';
import type { LedgerContext } from './import-ledger.ts';
import { contextOfTitle, ledgerNumber } from './ledger-number.ts';
import { readRating, readReplyClass, THREE_LETTERS } from './ledger-words.ts';

const UNITS = ['住建局', '城管局', '水务局'];
const context: LedgerContext = {
  findUnit: (name) => {
    if (name === '市管局') return { kind: 'ambiguous', names: ['城管局', '市监局'] };
    return UNITS.includes(name) ? { kind: 'found', id: name, name } : { kind: 'unknown' };
  },
  term: 17,
  session: 2,
};
const HEADINGS = ['编号', '案由', '提出人', '承办单位', '协办单位', '交办时间', '办复日期', '办理结果', '代表评价'];
const ROW: readonly Cell[] = ['1702001', '关于增设公交站台的建议', '甲乙', '住建局', null, '2023.1.18', '2023.3.1', 'A', '满意'];

function read(changes: Readonly<Record<string, Cell>>, more: Partial<LedgerContext> = {}) {
  const cells = ROW.map((cell, at) => changes[HEADINGS[at] ?? ''] ?? (String(HEADINGS[at]) in changes ? null : cell));
  return importLedger(
    [
      {
        sheet: 's',
        rows: [
          { row: 1, cells: HEADINGS },
          { row: 2, cells },
        ],
      },
    ],
    { ...context, ...more },
  );
}
const why = (changes: Readonly<Record<string, Cell>>, more?: Partial<LedgerContext>) =>
  read(changes, more).errors.map((error) => [error.column, error.why]);

describe('a row of the ledger', () => {
  it('becomes a record with a number, units, dates, class and rating', () => {
    expect(read({}).records[0]).toMatchObject({
      naturalKey: '17-2-001',
      leadDeputy: '甲乙',
      leadUnit: { id: '住建局' },
      handedOver: '2023-01-18',
      replied: '2023-03-01',
      replyClass: { letter: 'A', meaning: 'solved', written: 'A' },
      rating: 'satisfied',
    });
  });

  it('without a rating is unrated and never satisfied', () => {
    for (const empty of [null, '', '—', '未反馈', '未评价']) expect(read({ 代表评价: empty }).records[0]?.rating).toBe('unrated');
  });

  it('without a reply has no reply date, which is no error', () => {
    expect(read({ 办复日期: null, 办理结果: null }).records[0]).toMatchObject({ replied: null, replyClass: null });
  });

  it.each([
    [{ 承办单位: '外星局' }, '承办单位', 'suggestions.import_unknown_unit'],
    [{ 承办单位: '市管局' }, '承办单位', 'suggestions.import_unit_unclear'],
    [{ 承办单位: null }, '承办单位', 'spreadsheets.value_missing'],
    [{ 协办单位: '城管局、外星局' }, '协办单位', 'suggestions.import_unknown_unit'],
    [{ 交办时间: '2023年2月30日' }, '交办时间', 'spreadsheets.no_such_day'],
    [{ 交办时间: null }, '交办时间', 'spreadsheets.value_missing'],
    [{ 办复日期: '2023.1.16' }, '办复日期', 'suggestions.import_replied_before'],
    [{ 编号: '甲' }, '编号', 'suggestions.import_not_a_number'],
    [{ 办理结果: '很好' }, '办理结果', 'suggestions.import_class_unclear'],
    [{ 代表评价: '95分' }, '代表评价', 'suggestions.import_rating_unclear'],
    [{ 案由: null }, '案由', 'spreadsheets.value_missing'],
  ])('with %j has one error under %s: %s', (changes, column, code) => {
    expect(why(changes)).toEqual([[column, code]]);
    expect(read(changes).importable).toBe(0);
  });

  it('names a deputy the roster does not have', () => {
    expect(why({}, { knowsDeputy: (name) => name === '丙' })).toEqual([['提出人', 'suggestions.import_unknown_deputy']]);
  });

  it('with several units says who leads, who helps, and who answers side by side', () => {
    const units = (cell: string) => {
      const [record] = read({ 承办单位: cell }).records;
      return [record?.leadUnit?.name, record?.coUnits.map((each) => each.name), record?.parallelUnits.map((each) => each.name)];
    };
    expect(units('住建局（主办）、城管局（协办）')).toEqual(['住建局', ['城管局'], []]);
    expect(units('协办：城管局 主办：住建局')).toEqual(['住建局', ['城管局'], []]);
    expect(units('住建局、城管局、水务局')).toEqual(['住建局', [], ['城管局', '水务局']]);
  });
});

describe('numbers', () => {
  it.each([
    ['1702001', [17, 2, 1]],
    ['１７０２００１', [17, 2, 1]],
    ['17-2-001', [17, 2, 1]],
    ['十七届二次第12号', [17, 2, 12]],
    ['第十七届三次会议第5号', [17, 3, 5]],
    ['建议1702003号', [17, 2, 3]],
    ['第3号', [17, 2, 3]],
    ['003', [17, 2, 3]],
    ['建议第45号', [17, 2, 45]],
  ])('%s', (text, [term, session, number]) => {
    expect(ledgerNumber(text, { term: 17, session: 2 })).toEqual({ term, session, number });
  });

  it('a bare one is nobody’s where the session is not known', () => {
    expect(ledgerNumber('003', { term: null, session: null })).toBeNull();
    expect(ledgerNumber('甲乙', { term: 17, session: 2 })).toBeNull();
  });

  it('the title line tells the session', () => {
    expect(contextOfTitle('澜溪市第十七届人民代表大会第二次会议代表建议办理情况一览表')).toEqual({ term: 17, session: 2 });
    expect(contextOfTitle('十八届一次会议建议台账')).toEqual({ term: 18, session: 1 });
    expect(contextOfTitle('第十七届人大代表建议台账')).toEqual({ term: 17, session: null });
    expect(contextOfTitle('办理情况一览表')).toEqual({ term: null, session: null });
  });
});

describe('words', () => {
  it.each([
    ['Ａ类', 'A'],
    ['b', 'B'],
    ['「C」', 'C'],
    ['D类', 'D'],
    ['已解决', 'A'],
    ['基本解决', 'A'],
    ['已采纳', 'A'],
    ['正在解决', 'B'],
    ['列入计划逐步解决', 'B'],
    ['留作参考', 'C'],
    ['因条件限制暂不能解决', 'C'],
    ['A（已解决）', 'A'],
    ['已解决(A类)', 'A'],
  ])('%s is class %s', (text, letter) => {
    expect(readReplyClass(text)).toMatchObject({ value: { letter, written: text } });
  });

  it('a place with four letters prints its own for the same meaning', () => {
    const four = { ...THREE_LETTERS, reference: 'D' } as const;
    expect(readReplyClass('留作参考', four)).toMatchObject({ value: { letter: 'D', meaning: 'reference' } });
    expect(readReplyClass('D', four)).toMatchObject({ value: { meaning: 'reference' } });
  });

  it.each([
    ['满意', 'satisfied'],
    ['基本满意', 'basically'],
    ['不满意', 'dissatisfied'],
    ['很满意', 'satisfied'],
    ['满 意', 'satisfied'],
    ['对办理工作不满意', 'dissatisfied'],
    ['', 'unrated'],
    ['未反馈', 'unrated'],
    ['未评', 'unrated'],
    ['/', 'unrated'],
  ])('%j is %s', (text, rating) => {
    expect(readRating(text)).toEqual({ value: rating });
  });

  it('what is none of the three words is asked back', () => {
    for (const text of ['√', '好', '95分', '较满意', 'A']) expect(readRating(text)).toEqual({ unclear: true });
  });
});
