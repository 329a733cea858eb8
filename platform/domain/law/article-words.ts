/** A text as it is searched: 代表法第51条, 代表法 51 and 代表法51 are one. */
export const searchText = (text: string): string => text.toLowerCase().replaceAll(/[\s第条]/g, '');

/** `代表法 24、36` as 代表法24 and 代表法36, so that each is found when written without a gap. */
export function eachArticle(cited: string): readonly string[] {
  let law = '';
  return cited.split(/[、,]/).map((part) => {
    law = /^(.*\D) ?\d+\D*$/.exec(part.trim())?.[1] ?? law;
    return `${law}${/\d+\D*$/.exec(part)?.[0] ?? ''}`;
  });
}
