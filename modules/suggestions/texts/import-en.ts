import type { suggestionsImportZhCn } from './import-zh-cn.ts';

export const suggestionsImportEn: Readonly<Record<keyof typeof suggestionsImportZhCn, string>> = {
  'suggestions.import_unknown_unit': 'unknown unit: {name} is not in the list of units',
  'suggestions.import_unit_unclear': 'unit not clear: {name} may be {names}',
  'suggestions.import_unknown_deputy': 'unknown deputy: {name} is not in the roster',
  'suggestions.import_replied_before': 'before hand-over: replied {replied}, handed over {handedOver}',
  'suggestions.import_number_twice': 'number used twice: {number} is in row {row} already',
  'suggestions.import_not_a_number': 'not a suggestion number: {value}',
  'suggestions.import_class_unclear': 'class not clear: {value}',
  'suggestions.import_rating_unclear': 'rating not clear: {value}',
};
