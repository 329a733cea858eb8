/** Characters as people count them: code points, so that 𬭎 is one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
