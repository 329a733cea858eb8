import { AppError } from '../errors.ts';

export const unknownRule = (rule: string) => new AppError({ code: 'law.unknown_rule', kind: 'not-found', params: { rule }, rule });
export const unknownParameter = (rule: string, parameter: string) =>
  new AppError({ code: 'law.unknown_parameter', kind: 'not-found', params: { rule, parameter }, field: parameter, rule });
export const notAtLevel = (rule: string, level: string) =>
  new AppError({ code: 'law.not_at_level', kind: 'invalid', params: { rule, level }, rule });
type OwnField = { readonly rule: string; readonly parameter: string };
const fieldOf = ({ rule, parameter }: OwnField) => `${rule}.${parameter}`;
export const lockedValue = (at: OwnField) =>
  new AppError({
    code: 'law.locked_value',
    kind: 'invalid',
    params: { rule: at.rule, parameter: at.parameter },
    field: fieldOf(at),
    rule: at.rule,
  });
export const valueTooLarge = (at: OwnField, limit: number) =>
  new AppError({
    code: 'law.value_too_large',
    kind: 'invalid',
    params: { rule: at.rule, parameter: at.parameter, limit },
    field: fieldOf(at),
    rule: at.rule,
  });
export const valueTooSmall = (at: OwnField, limit: number) =>
  new AppError({
    code: 'law.value_too_small',
    kind: 'invalid',
    params: { rule: at.rule, parameter: at.parameter, limit },
    field: fieldOf(at),
    rule: at.rule,
  });
export const wrongValue = (at: OwnField) =>
  new AppError({
    code: 'law.wrong_value',
    kind: 'invalid',
    params: { rule: at.rule, parameter: at.parameter },
    field: fieldOf(at),
    rule: at.rule,
  });
/** A layer below may be stricter than the province, never looser. */
export const looserThanProvince = (at: OwnField, limit: string) =>
  new AppError({
    code: 'law.looser_than_province',
    kind: 'invalid',
    params: { rule: at.rule, parameter: at.parameter, limit },
    field: fieldOf(at),
    rule: at.rule,
  });
export const notSetAtLevel = (at: OwnField, level: string) =>
  new AppError({ code: 'law.not_at_level', kind: 'invalid', params: { rule: at.rule, level }, field: fieldOf(at), rule: at.rule });
export const tooFewSigners = (rule: string, needed: number, distinct: number) =>
  new AppError({ code: 'law.too_few_signers', kind: 'invalid', params: { needed, distinct, rule }, field: 'signers', rule });
/** The open matters a change touches are no longer those that were shown; `current` is their number now. */
export const touchedChanged = (seen: number, now: number) =>
  new AppError({ code: 'law.touched_changed', kind: 'conflict', params: { seen, now }, current: { touched: now } });
export const rulesNotAllowed = () => new AppError({ code: 'law.rules_not_allowed', kind: 'forbidden' });
export const wrongYear = (year: number, date: string) =>
  new AppError({ code: 'law.wrong_year', kind: 'invalid', params: { year, date }, field: 'days' });
export const dayTwice = (date: string) => new AppError({ code: 'law.day_twice', kind: 'invalid', params: { date }, field: 'days' });
export const noRestDays = (year: number) => new AppError({ code: 'law.no_rest_days', kind: 'invalid', params: { year }, field: 'days' });
