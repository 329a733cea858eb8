/** 密级 and period as they stand on a paper: 机密★10年, 【秘密】, 绝密. */
const MARK =
  /(绝密|机密|秘密)\s*★|[【[（(](绝密|机密|秘密)[】\])）]|^(绝密|机密|秘密)(?:文件|级)?[·:：\s]|密级\s*[：:]\s*(绝密|机密|秘密)/u;

/** The mark of secrecy a title or file name bears, or null. 工作秘密 is none of them. */
export function secretMarkIn(text: string): string | null {
  const found = MARK.exec(text.replaceAll('工作秘密', ''));
  return found ? (found.slice(1).find((mark) => mark !== undefined) ?? null) : null;
}
