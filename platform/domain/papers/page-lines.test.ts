import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, textCells } from './page-lines.ts';
import { titleLines } from './title-lines.ts';

const text = fc
  .array(fc.constantFrom(...'中文的建议，。、：（）《》“”0123456789年月ab %', '𬭎', '葛\u{e0100}'), { maxLength: 200 })
  .map((parts) => parts.join(''));

describe('lines of a page', () => {
  it('no line is wider than its 28 cells, the first one less its indent', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const lines = breakLines(sentence, { cells: 28, firstIndent: 2 });
        return lines.every((line, index) => textCells(line) <= (index === 0 ? 26 : 28));
      }),
    );
  });

  it('the lines joined are the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (sentence, cells) => breakLines(sentence, { cells }).join('') === sentence),
    );
  });

  it('a closing mark begins no line and an opening one ends none', () => {
    const lines = breakLines(`${'字'.repeat(27)}（注），${'字'.repeat(26)}。`, { cells: 28 });
    expect(lines.map((line) => line.at(0))).not.toContain('。');
    expect(lines[0]).toBe('字'.repeat(27));
    expect(lines[1]?.startsWith('（注），')).toBe(true);
  });

  it('a year and a number stay whole', () => {
    const lines = breakLines(`${'字'.repeat(26)}2026年1月`, { cells: 28 });
    expect(lines).toEqual(['字'.repeat(26), '2026年1月']);
  });

  it('a rare character of two code units is one cell and is never cut', () => {
    expect(textCells('殷𬭎')).toBe(2);
    expect(breakLines('𬭎'.repeat(5), { cells: 2 })).toEqual(['𬭎𬭎', '𬭎𬭎', '𬭎']);
  });

  it('half-width characters take half a cell', () => {
    expect(textCells('2026年')).toBe(3);
  });

  it('a long title breaks before 第 or after 的 and never inside a number', () => {
    expect(titleLines('关于重新办理市十七届人大三次会议第023号建议的通知', 20.1)).toEqual([
      '关于重新办理市十七届人大三次会议',
      '第023号建议的通知',
    ]);
  });
});
