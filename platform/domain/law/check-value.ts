import { lockedValue, looserThanProvince, notSetAtLevel, valueTooLarge, valueTooSmall, wrongValue } from './law-errors.ts';
import type { Bounds, Level, Parameter, RuleValue, Unit } from './rule.ts';

/** The place a value is set at; `province` is what the layer above it holds. */
export type ValuePlace = {
  readonly rule: string;
  readonly parameter: string;
  readonly level: Level;
  readonly province?: RuleValue | undefined;
};

// No rule: what the arithmetic of dates and the database can carry (about a century).
const CARRIED: Readonly<Partial<Record<Unit, number>>> = {
  months: 1200,
  days: 36_500,
  workdays: 25_000,
  persons: 1_000_000,
  count: 1_000_000,
  'day-list': 3650,
};
const LONGEST_LIST = 20;

function checkNumber(at: ValuePlace, value: number, { bounds, most }: { readonly bounds: Bounds; readonly most: number }): void {
  const { atLeast = 0, atMost } = bounds;
  if (!Number.isSafeInteger(value) || value > most) throw wrongValue(at);
  if (value < atLeast) throw valueTooSmall(at, atLeast);
  if (atMost !== undefined && value > atMost) throw valueTooLarge(at, atMost);
}

function checkLetters(at: ValuePlace, value: object, keys: readonly string[]): void {
  const entries: readonly [string, unknown][] = Object.entries(value);
  const isLetter = (text: unknown) => typeof text === 'string' && /^[A-Z]$/.test(text);
  const complete = entries.length === keys.length && entries.every(([key, letter]) => keys.includes(key) && isLetter(letter));
  if (!complete) throw wrongValue(at);
}

function checkKind(at: ValuePlace, { unit, bounds = {} }: Parameter, value: RuleValue): void {
  const most = CARRIED[unit] ?? 0;
  switch (unit) {
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongValue(at);
      return;
    case 'choice':
      if (typeof value !== 'string' || !bounds.oneOf?.includes(value)) throw wrongValue(at);
      return;
    case 'day-list':
      if (!Array.isArray(value) || value.length > LONGEST_LIST) throw wrongValue(at);
      for (const day of value) checkNumber(at, day, { bounds, most });
      return;
    case 'letter-map':
      if (typeof value !== 'object' || Array.isArray(value)) throw wrongValue(at);
      checkLetters(at, value, bounds.keys ?? []);
      return;
    case 'fraction':
      throw lockedValue(at);
    default:
      if (typeof value !== 'number') throw wrongValue(at);
      checkNumber(at, value, { bounds, most });
  }
}

const PERIODS: readonly Unit[] = ['months', 'days', 'workdays'];

/** A period may be shorter than the province's; anything else the province sets is set. */
function checkAgainstProvince(at: ValuePlace, unit: Unit, value: RuleValue): void {
  const { province } = at;
  if (province === undefined || JSON.stringify(province) === JSON.stringify(value)) return;
  const isShorter = PERIODS.includes(unit) && typeof value === 'number' && typeof province === 'number' && value < province;
  if (!isShorter) throw looserThanProvince(at, typeof province === 'object' ? JSON.stringify(province) : String(province));
}

/**
 * Whether a layer above the law may set this value.
 * @throws AppError `law.locked_value`, `law.not_at_level`, `law.value_too_large`, `law.value_too_small`, `law.wrong_value`, `law.looser_than_province`
 */
export function checkValue(at: ValuePlace, parameter: Parameter, value: RuleValue): void {
  if (parameter.bounds?.locked) throw lockedValue(at);
  if (parameter.byLevel && parameter.byLevel[at.level] === undefined) throw notSetAtLevel(at, at.level);
  checkKind(at, parameter, value);
  checkAgainstProvince(at, parameter.unit, value);
}

/** A value that is allowed, and yet unlike what other places have. */
export type Advice = {
  readonly code: 'law.longer_than_samples' | 'law.shorter_than_samples';
  readonly params: { readonly from: number; readonly to: number };
};

/** A warning when a value lies outside the range of the samples; a sample never blocks (rule book 0.1). */
export function adviseValue({ advice }: Parameter, value: RuleValue): Advice | undefined {
  if (!advice || typeof value !== 'number') return undefined;
  const { atLeast = 1, atMost = Number.POSITIVE_INFINITY } = advice;
  const params = { from: atLeast, to: atMost };
  if (value > atMost) return { code: 'law.longer_than_samples', params };
  return value < atLeast ? { code: 'law.shorter_than_samples', params } : undefined;
}
