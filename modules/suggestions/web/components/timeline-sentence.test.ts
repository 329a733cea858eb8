import { describe, expect, test } from 'vitest';
import type { SuggestionView } from '../../contract/views.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import { en } from '../../texts/en.ts';
import { zhCn } from '../../texts/zh-cn.ts';
import { canTell, timelineSentence } from './timeline-sentence.ts';

type Event = SuggestionView['timeline'][number];
const event = (change: Partial<Event>): Event => ({
  seq: 1,
  on: '2026-04-02',
  at: '2026-04-02T02:00:00Z',
  action: 'file',
  fromState: null,
  toState: 'filed',
  round: 1,
  personName: '戚永康',
  post: '代表',
  unitName: null,
  data: {},
  rules: [],
  ...change,
});
const tell = (change: Partial<Event>, texts: typeof zhCn | typeof en = zhCn, kind: 'suggestion' | 'motion' = 'suggestion') =>
  timelineSentence(event(change), { texts, locale: texts === zhCn ? 'zh-CN' : 'en', kind });

const actions = [
  ...new Set([
    ...Object.values(lifecycles).flatMap((table) => table.transitions.map(({ action }) => action)),
    'create',
    'created-from-motion',
  ]),
];

describe('the timeline tells every act', () => {
  test.each(actions)('%s has a sentence in both languages', (action) => {
    expect(canTell(action, zhCn)).toBe(true);
    expect(canTell(action, en)).toBe(true);
  });

  test.each(actions)('%s leaves no unfilled place, whatever the act left', (action) => {
    for (const texts of [zhCn, en]) {
      for (const kind of ['suggestion', 'motion'] as const) {
        const { title, details } = tell({ action }, texts, kind);
        expect([title, ...details].join(' ')).not.toMatch(/\{\w+\}/);
      }
    }
  });
});

describe('a sentence says what happened', () => {
  test('a rating names the round and the word, and quotes the remark', () => {
    const { title, quote } = tell({ action: 'rate-reply', data: { value: 'dissatisfied', remark: '没说什么时候。', of: 'reply' } });
    expect(title).toBe('戚永康评价第1轮答复：不满意');
    expect(quote).toBe('没说什么时候。');
  });

  test('a hand-over names the units with their roles and the day that is due', () => {
    const { details } = tell({
      action: 'hand-over',
      data: {
        due: '2026-04-25',
        units: [
          { id: 'a', name: '市应急局', role: 'lead' },
          { id: 'b', name: '市住建局', role: 'co' },
        ],
      },
    });
    expect(details).toEqual(['承办：市应急局（主办）、市住建局（会办）', '答复期限 4月25日，自交办之日起算']);
  });

  test('a reply tells its class, its letter and every promise with its day', () => {
    const { title, details } = tell({
      action: 'send-reply',
      unitName: '市应急局',
      round: 2,
      data: { class: 'in-progress', letter: 'B', way: 'written', promises: [{ text: '建成42处', dueOn: '2026-07-31' }] },
    });
    expect(title).toBe('市应急局第2轮答复（B类）');
    expect(details).toContain('承诺：建成42处（7月31日前）');
  });

  test('a moved promise keeps both days', () => {
    expect(
      tell({
        action: 'move-date',
        unitName: '市应急局',
        data: { promise: '建成42处', from: '2026-07-31', to: '2026-09-30', reason: '汛期' },
      }).title,
    ).toBe('市应急局把承诺日期从7月31日改到9月30日');
  });

  test('a letter passed on names who gets it, not a class', () => {
    expect(tell({ action: 'forward-as-letter', post: '代表工作委员会', data: { to: '市信访局', reason: '个案' } }).title).toBe(
      '代表工作委员会转代表来信给市信访局',
    );
  });

  test('accepting a motion is told as a motion', () => {
    expect(tell({ action: 'accept', data: { numberText: '17-3-M1' } }, zhCn, 'motion').title).toContain('主席团');
  });

  test('an act nobody described is still shown by its name', () => {
    expect(tell({ action: 'something-new' }).title).toBe('something-new');
  });
});
