import { cleanName } from '#platform/domain/names/name-text.ts';

const ENDING = '人民代表大会';
const SHORT = /(?:人大|人民代表大会)$/u;

/** 沧屿市, 沧屿市人大 and 沧屿市人民代表大会 are one congress: its full name, its short one and its place. */
export function fullCongressName(typed: string): { readonly name: string; readonly shortName: string; readonly place: string } {
  const place = cleanName(typed).replace(SHORT, '');
  return { name: `${place}${ENDING}`, shortName: `${place}人大`, place };
}
