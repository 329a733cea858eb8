import { lockedValue, valueTooLarge, valueTooSmall, wrongValue } from './law-errors.ts';
import type { Bounds, Parameter, RuleValue } from './rule.ts';

type At = { readonly rule: string; readonly parameter: string };

function checkNumber(at: At, value: number, { atLeast = 0, atMost }: Bounds): void {
  if (!Number.isSafeInteger(value)) throw wrongValue(at);
  if (value < atLeast) throw valueTooSmall(at, atLeast);
  if (atMost !== undefined && value > atMost) throw valueTooLarge(at, atMost);
}

function checkLetters(at: At, value: object, keys: readonly string[]): void {
  const entries: readonly [string, unknown][] = Object.entries(value);
  const isLetter = (text: unknown) => typeof text === 'string' && /^[A-Z]$/.test(text);
  const complete = entries.length === keys.length && entries.every(([key, letter]) => keys.includes(key) && isLetter(letter));
  if (!complete) throw wrongValue(at);
}

/**
 * Whether a layer above the law may set this value.
 * @throws AppError `law.locked_value`, `law.value_too_large`, `law.value_too_small`, `law.wrong_value`
 */
export function checkValue(at: At, parameter: Parameter, value: RuleValue): void {
  const bounds = parameter.bounds ?? {};
  if (bounds.locked) throw lockedValue(at);
  switch (parameter.unit) {
    case 'boolean': if (typeof value !== 'boolean') throw wrongValue(at); return;
    case 'choice': if (typeof value !== 'string' || !bounds.oneOf?.includes(value)) throw wrongValue(at); return;
    case 'day-list':
      if (!Array.isArray(value)) throw wrongValue(at);
      for (const day of value) checkNumber(at, day, bounds);
      return;
    case 'letter-map': if (typeof value !== 'object' || Array.isArray(value)) throw wrongValue(at); checkLetters(at, value, bounds.keys ?? []); return;
    case 'fraction': throw lockedValue(at);
    default: if (typeof value !== 'number') throw wrongValue(at); checkNumber(at, value, bounds);
  }
}
