/** The printed letter of a class; a place with four letters has D. */
export type ReplyClassLetter = 'A' | 'B' | 'C' | 'D';
/** What the class means, whatever letter a place prints (rule SUG-18). */
export type ReplyMeaning = 'solved' | 'in-progress' | 'planned' | 'not-now' | 'reference' | 'reported-upward';

export type ReplyClass = {
  readonly letter: ReplyClassLetter;
  readonly meaning: ReplyMeaning;
  /** What the sheet says, 「已解决」 or 「Ｂ类」. */
  readonly written: string;
};

/** Which letter a place prints for each meaning. */
export type ClassLetters = Readonly<Record<ReplyMeaning, ReplyClassLetter>>;

/** The commonest practice, of three letters. */
export const THREE_LETTERS: ClassLetters = {
  solved: 'A',
  'in-progress': 'B',
  planned: 'B',
  'not-now': 'C',
  reference: 'C',
  'reported-upward': 'C',
};

/** 未评 stays unrated: an empty cell never counts as satisfied. */
export type LedgerRating = 'satisfied' | 'basically' | 'dissatisfied' | 'unrated';

export type ReadWord<T> = { readonly value: T } | { readonly unclear: true };

const UNCLEAR = { unclear: true } as const;
const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

const MEANINGS: readonly (readonly [RegExp, ReplyMeaning])[] = [
  [/^(?:留作?|仅供|作为?|供)参考|^解释说明/u, 'reference'],
  [/^(?:已)?(?:向上级|上报|报上级)/u, 'reported-upward'],
  [/^(?:暂时?(?:不能|无法|难以)|不能|无法|难以|未能|因条件|不予采纳|未采纳)/u, 'not-now'],
  [/^(?:拟|计划|列入|纳入|已列入|已纳入|即将|准备|将)/u, 'planned'],
  [/^(?:正在|逐步|部分|正)/u, 'in-progress'],
  [/^(?:已|基本)?(?:得到|经)?(?:全部|基本)?(?:解决|采纳|办结|落实|完成|办成)(?:或.{0,8})?(?:完毕|到位)?$/u, 'solved'],
];

/**
 * A, Ｂ类, 「C」 or a sentence such as 已解决, 正在解决, 留作参考. A letter stands for the first
 * meaning a place prints it for. Call only with a text.
 */
export function readReplyClass(text: string, letters: ClassLetters = THREE_LETTERS): ReadWord<ReplyClass> {
  const word = folded(text).replace(/^["'“”‘’「」(]+|["'“”‘’「」)]+$/gu, '');
  const written = text.trim();
  const letter = toLetter(
    /^([ABCD])(?:类|级|等)?(?:[(:、-].*|\p{Script=Han}.*)?$/u.exec(word)?.[1] ?? /\(([ABCD])类?\)?$/u.exec(word)?.[1],
  );
  const said = MEANINGS.find(([pattern]) => pattern.test(word))?.[1];
  if (letter) return { value: { letter, meaning: meaningOf(letter, letters), written } };
  return said ? { value: { letter: letters[said], meaning: said, written } } : UNCLEAR;
}

function toLetter(text: string | undefined): ReplyClassLetter | null {
  return text === 'A' || text === 'B' || text === 'C' || text === 'D' ? text : null;
}

function meaningOf(letter: ReplyClassLetter, letters: ClassLetters): ReplyMeaning {
  const order = ['solved', 'in-progress', 'planned', 'not-now', 'reference', 'reported-upward'] as const;
  return order.find((meaning) => letters[meaning] === letter) ?? 'reference';
}

/** The rating as the law's three words; blank, a dash or 未反馈 is unrated. */
export function readRating(text: string): ReadWord<LedgerRating> {
  const word = folded(text);
  if (/^[-—/√]*$|^(?:未|没有?|尚未|待|无)(?:评价?|反馈|返回|回复|收回|测评|征询|表态|填|收到)?(?:意见|价|表)*$/u.test(word)) {
    return word.includes('√') ? UNCLEAR : { value: 'unrated' };
  }
  if (/不满意|^不满$/u.test(word)) return { value: 'dissatisfied' };
  if (/基本满意|^基本$/u.test(word)) return { value: 'basically' };
  if (/^(?:代表)?(?:表示)?(?:很|非常|十分)?满意(?:[(,、。].*)?$/u.test(word)) return { value: 'satisfied' };
  return UNCLEAR;
}
