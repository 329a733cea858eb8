import { type CodedValue, findCodedValue } from './coded-value.ts';

/** GB/T 4658-2006, the tens: levels of education a roster of deputies uses. */
export const educationLevels: readonly CodedValue[] = [
  { code: '10', name: '研究生教育', also: ['研究生', '硕士研究生', '博士研究生', '硕士', '博士', '研究生及以上'] },
  { code: '20', name: '大学本科教育', also: ['大学本科', '本科', '大学', '全日制本科', '在职本科', '学士'] },
  { code: '30', name: '大学专科教育', also: ['大学专科', '大专', '专科', '大学普通班', '高职'] },
  { code: '40', name: '中等职业教育', also: ['中专', '中等专科', '中职', '职高', '职业高中', '技校', '中技'] },
  { code: '60', name: '普通高级中学教育', also: ['普通高中', '高中', '高级中学'] },
  { code: '70', name: '初级中学教育', also: ['初级中学', '初中'] },
  { code: '80', name: '小学教育', also: ['小学'] },
  { code: '90', name: '其他', also: ['其它'] },
];

export const findEducation = (typed: string): CodedValue | null => findCodedValue(educationLevels, typed);
