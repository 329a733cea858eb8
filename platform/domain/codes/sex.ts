import { type CodedValue, findCodedValue } from './coded-value.ts';

export type SexCode = '0' | '1' | '2' | '9';

/** GB/T 2261.1. */
export const sexes: readonly CodedValue<SexCode>[] = [
  { code: '0', name: '未知的性别', also: ['未知'] },
  { code: '1', name: '男性', also: ['男'] },
  { code: '2', name: '女性', also: ['女'] },
  { code: '9', name: '未说明的性别', also: ['未说明'] },
];

export const findSex = (typed: string): CodedValue<SexCode> | null => findCodedValue(sexes, typed);
