import { actsZhCn } from './acts-zh-cn.ts';
import { errorsZhCn } from './errors-zh-cn.ts';
import { suggestionsImportZhCn } from './import-zh-cn.ts';
import type { InWords } from './in-words.ts';
import { noticesZhCn } from './notices-zh-cn.ts';
import { pagesZhCn } from './pages-zh-cn.ts';
import { timelineZhCn } from './timeline-zh-cn.ts';
import { wordsZhCn } from './words-zh-cn.ts';

/** Every text of suggestions in the source language. */
export const zhCn = {
  words: wordsZhCn,
  acts: actsZhCn,
  timeline: timelineZhCn,
  pages: pagesZhCn,
  notices: noticesZhCn,
  errors: { ...errorsZhCn, ...suggestionsImportZhCn },
};

/** The same keys in every language. */
export type SuggestionTexts = InWords<typeof zhCn>;
