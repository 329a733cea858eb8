import type { Locale } from './rule.ts';

type PeriodWords = { readonly months: string; readonly days: string; readonly workdays: string };
type Words = {
  readonly events: Readonly<Record<string, string>>;
  readonly weekdays: readonly string[];
  readonly units: PeriodWords;
  /** The same for a single one. */
  readonly one: PeriodWords;
  /** Templates with {placeholders}. */
  readonly start: string;
  readonly outer: string;
  readonly roll: string;
  readonly skipped: string;
  readonly madeUp: string;
  readonly provisional: string;
  readonly comma: string;
  /** Days that follow each other. */ readonly till: string;
};

/** How a deadline explains itself. */
export const clockWords: Readonly<Record<Locale, Words>> = {
  zh: {
    events: {
      filed: '提交',
      'handed-over': '交办',
      'signed-for': '签收',
      assigned: '分派',
      answered: '答复',
      dissatisfied: '评价不满意',
      'return-asked': '申请退办',
      'opinion-sent-back': '会办意见退回',
    },
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    units: { months: '个月', days: '天', workdays: '个工作日' },
    one: { months: '个月', days: '天', workdays: '个工作日' },
    start: '{event} {from} + {n} {unit}（{article}）= {date}，{weekday}',
    outer: ' → 最迟不超过 {date} {weekday}（自 {from} 起 {n} 个月，{article}）',
    roll: ' → 顺延至 {date} {weekday}',
    skipped: '；跳过节假日 {days}',
    madeUp: '；计入调休上班日 {days}',
    provisional: '（暂定，节假日安排未公布）',
    comma: '、',
    till: '{from} 至 {until}',
  },
  en: {
    events: {
      filed: 'filed',
      'handed-over': 'handed over',
      'signed-for': 'signed for',
      assigned: 'assigned',
      answered: 'answered',
      dissatisfied: 'rated dissatisfied',
      'return-asked': 'return asked',
      'opinion-sent-back': 'opinion sent back',
    },
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    units: { months: 'months', days: 'days', workdays: 'working days' },
    one: { months: 'month', days: 'day', workdays: 'working day' },
    start: '{event} {from} + {n} {unit} ({article}) = {date}, {weekday}',
    outer: ' → not later than {date} {weekday} ({n} months from {from}, {article})',
    roll: ' → moved to {date} {weekday}',
    skipped: '; holidays skipped: {days}',
    madeUp: '; make-up working days counted: {days}',
    provisional: ' (provisional: the holidays of that year are not announced)',
    comma: ', ',
    till: '{from} to {until}',
  },
};
