import type { PaperReading } from './plan-item.ts';
import { readPlan } from './read-plan.ts';
import { readReview } from './read-review.ts';

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

/** Is it a plan of what shall be done, or a review of what was? By its title first, then by its tenses. */
export function paperKind(text: string): PaperReading['paper'] {
  const top = text.slice(0, 400).replace(/\s/g, '');
  const title = top.slice(0, 120);
  if (/回顾|总结|工作报告(?!.{0,6}(?:审议意见|要点))/.test(title) && !/要点|计划/.test(title)) return 'review';
  if (/工作要点|(?:工作|监督|年度|议题)计划|工作安排|议题安排/.test(top)) return 'plan';
  const past = count(
    text,
    /一年来|全年|共(?:听取|开展|组织|召开|作出|任免)|[了过](?=[^，。]{0,12}\d)|\d+(?:余|多)?(?:人次|场次|次|件|名|项)|回顾|新闻回放|去年/g,
  );
  const future = count(text, /要(?=[\u4e00-\u9fa5])|将(?=[\u4e00-\u9fa5])|拟|计划|适时|第[一二三四]季度|\d{1,2}月份|新的一年/g);
  return past > future ? 'review' : 'plan';
}

/** Reads a paper of a people's congress: the items of a plan, or the deeds and figures of a review. */
export function readPaper(text: string): PaperReading {
  return paperKind(text) === 'plan' ? { paper: 'plan', items: readPlan(text) } : { paper: 'review', items: readReview(text) };
}
