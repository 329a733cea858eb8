import { actsEn } from './acts-en.ts';
import { errorsEn } from './errors-en.ts';
import { suggestionsImportEn } from './import-en.ts';
import { noticesEn } from './notices-en.ts';
import { pagesEn } from './pages-en.ts';
import { timelineEn } from './timeline-en.ts';
import { wordsEn } from './words-en.ts';
import type { SuggestionTexts } from './zh-cn.ts';

export const en: SuggestionTexts = {
  words: wordsEn,
  acts: actsEn,
  timeline: timelineEn,
  pages: pagesEn,
  notices: noticesEn,
  errors: { ...errorsEn, ...suggestionsImportEn },
};
