import { nameReadings, pinyinInitials } from '#platform/domain/names/pinyin-order.ts';
import { strokesOf } from '#platform/domain/names/stroke-order.ts';

/** Keys by which people are found and sorted: initials with the full reading, and strokes. */
export function nameKeys(name: string): { pinyin_key: string; stroke_key: string } {
  return { pinyin_key: `${pinyinInitials(name)} ${nameReadings(name).join(' ')}`.toLowerCase(), stroke_key: [...name].map((character) => strokesOf(character) ?? '').join(' ') };
}
