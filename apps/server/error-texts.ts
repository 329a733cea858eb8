import { ballotsCastingEn } from '#modules/ballots/texts/casting-en.ts';
import { ballotsCastingZhCn } from '#modules/ballots/texts/casting-zh-cn.ts';
import { ballotsErrorsEn } from '#modules/ballots/texts/errors-en.ts';
import { ballotsErrorsZhCn } from '#modules/ballots/texts/errors-zh-cn.ts';
import { decisionErrorsEn } from '#modules/decisions/texts/errors-en.ts';
import { decisionErrorsZhCn } from '#modules/decisions/texts/errors-zh-cn.ts';
import { insightErrorsEn } from '#modules/insights/texts/errors-en.ts';
import { insightErrorsZhCn } from '#modules/insights/texts/errors-zh-cn.ts';
import { meetingErrorsEn } from '#modules/meetings/texts/errors-en.ts';
import { meetingErrorsZhCn } from '#modules/meetings/texts/errors-zh-cn.ts';
import { ballotsControlEn } from '#modules/ballots/texts/control-en.ts';
import { ballotsControlZhCn } from '#modules/ballots/texts/control-zh-cn.ts';
import { registerEditErrorsEn } from '#modules/register/texts/edit-errors-en.ts';
import { registerEditErrorsZhCn } from '#modules/register/texts/edit-errors-zh-cn.ts';
import { registerImportEn } from '#modules/register/texts/import-en.ts';
import { registerImportZhCn } from '#modules/register/texts/import-zh-cn.ts';
import { errorsEn } from '#modules/suggestions/texts/errors-en.ts';
import { errorsZhCn } from '#modules/suggestions/texts/errors-zh-cn.ts';
import { suggestionsImportEn } from '#modules/suggestions/texts/import-en.ts';
import { suggestionsImportZhCn } from '#modules/suggestions/texts/import-zh-cn.ts';
import { supervisionErrorsEn } from '#modules/supervision/texts/errors-en.ts';
import { supervisionErrorsZhCn } from '#modules/supervision/texts/errors-zh-cn.ts';
import { identityErrorsEn } from '#platform/texts/identity-en.ts';
import { identityErrorsZhCn } from '#platform/texts/identity-zh-cn.ts';
import { journalEn } from '#platform/texts/journal-en.ts';
import { journalZhCn } from '#platform/texts/journal-zh-cn.ts';
import { lawEn } from '#platform/texts/law-en.ts';
import { lawZhCn } from '#platform/texts/law-zh-cn.ts';
import { platformEn } from '#platform/texts/platform-en.ts';
import { platformZhCn } from '#platform/texts/platform-zh-cn.ts';
import { spreadsheetsEn } from '#platform/texts/spreadsheets-en.ts';
import { spreadsheetsZhCn } from '#platform/texts/spreadsheets-zh-cn.ts';
import type { Locale } from '#platform/texts/words.ts';

/** Every sentence an error can have, by its code. */
export const errorTexts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    ...platformZhCn.errors,
    ...ballotsCastingZhCn,
    ...ballotsErrorsZhCn,
    ...identityErrorsZhCn,
    ...journalZhCn.errors,
    ...lawZhCn.errors,
    ...spreadsheetsZhCn,
    ...registerImportZhCn,
    ...registerEditErrorsZhCn,
    ...meetingErrorsZhCn,
    ...insightErrorsZhCn,
    ...suggestionsImportZhCn,
    ...errorsZhCn,
    ...ballotsControlZhCn,
    ...supervisionErrorsZhCn,
    ...decisionErrorsZhCn,
  },
  en: {
    ...platformEn.errors,
    ...ballotsCastingEn,
    ...ballotsErrorsEn,
    ...identityErrorsEn,
    ...journalEn.errors,
    ...lawEn.errors,
    ...spreadsheetsEn,
    ...registerImportEn,
    ...registerEditErrorsEn,
    ...meetingErrorsEn,
    ...insightErrorsEn,
    ...suggestionsImportEn,
    ...errorsEn,
    ...ballotsControlEn,
    ...supervisionErrorsEn,
    ...decisionErrorsEn,
  },
};
