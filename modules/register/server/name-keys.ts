import { nameReadings, pinyinInitials } from '#platform/domain/names/pinyin-order.ts';
import { strokesOf } from '#platform/domain/names/stroke-order.ts';

// The count first, then the shapes: 姓名笔画 as text that sorts. An unknown character sorts last.
function strokeKeyOf(character: string): string {
  const strokes = strokesOf(character);
  return strokes === undefined ? `99${character}` : `${String(strokes.length).padStart(2, '0')}${strokes}`;
}

/** Keys by which people are found and sorted: initials with the full reading, and strokes. */
export function nameKeys(name: string): { pinyin_key: string; stroke_key: string } {
  return {
    pinyin_key: `${pinyinInitials(name)} ${nameReadings(name).join(' ')}`.toLowerCase(),
    stroke_key: [...name].map(strokeKeyOf).join(' '),
  };
}
