/**
 * 发文字号 of a reply: the unit's short name without the place and the word for its kind, then 复, the
 * year in hexagonal brackets and the serial without zeros (GB/T 9704-2012).
 */
export function replyNumber(unitName: string, { year, serial }: { readonly year: number; readonly serial: number }): string {
  const bare = unitName.replace(/^[市县区]/u, '').replace(/(?:局|委员会|委|办公室|办)$/u, '');
  return `${bare === '' ? unitName : bare}复〔${year}〕${serial}号`;
}
