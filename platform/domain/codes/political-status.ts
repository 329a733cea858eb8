import { type CodedValue, findCodedValue } from './coded-value.ts';

/** GB/T 4762: thirteen rows, with the texts offices type. */
export const politicalStatuses: readonly CodedValue[] = [
  { code: '01', name: '中国共产党党员', also: ['中共党员', '党员', '共产党员', '中共'] },
  { code: '02', name: '中国共产党预备党员', also: ['中共预备党员', '预备党员'] },
  { code: '03', name: '中国共产主义青年团团员', also: ['共青团员', '团员'] },
  { code: '04', name: '中国国民党革命委员会会员', also: ['民革会员', '民革党员', '民革', '中国国民党革命委员会党员'] },
  { code: '05', name: '中国民主同盟盟员', also: ['民盟盟员', '民盟', '民盟会员'] },
  { code: '06', name: '中国民主建国会会员', also: ['民建会员', '民建'] },
  { code: '07', name: '中国民主促进会会员', also: ['民进会员', '民进'] },
  { code: '08', name: '中国农工民主党党员', also: ['农工党党员', '农工党员', '农工党', '农工民主党党员'] },
  { code: '09', name: '中国致公党党员', also: ['致公党党员', '致公党员', '致公党'] },
  { code: '10', name: '九三学社社员', also: ['九三学社', '九三社员', '九三'] },
  { code: '11', name: '台湾民主自治同盟盟员', also: ['台盟盟员', '台盟'] },
  { code: '12', name: '无党派民主人士', also: ['无党派人士', '无党派'] },
  { code: '13', name: '群众', also: ['普通公民', '普通群众'] },
];

export const findPoliticalStatus = (typed: string): CodedValue | null => findCodedValue(politicalStatuses, typed);
