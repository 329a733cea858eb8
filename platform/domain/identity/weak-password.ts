/** Ways fingers run over a keyboard, and the alphabet. */
const ROWS = [
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '!@#$%^&*()',
];
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
/** Words that guessing lists begin with, in the places this program is used. */
const WORDS = [
  'password',
  'passwd',
  'mima',
  'admin',
  'administrator',
  'root',
  'test',
  'demo',
  'user',
  'guest',
  'welcome',
  'hello',
  'letmein',
  'iloveyou',
  'woaini',
  'renda',
  'daibiao',
  'rddb',
  'gov',
  'china',
  'zhongguo',
];
const SHORTEST_RUN = 3;
/** Characters of one's own a password needs beside such parts. */
const OWN_CHARACTERS = 4;

const PLAIN: Readonly<Record<string, string>> = { '@': 'a', $: 's', 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '!': 'i' };
/** `one`: the letter a 1 stands for. */
const withoutDisguise = (text: string, one: string): string =>
  [...text].map((sign) => (sign === '1' ? one : (PLAIN[sign] ?? sign))).join('');

function runAt(text: string, start: number): number {
  let length = SHORTEST_RUN;
  if (!RUNS.some((run) => run.includes(text.slice(start, start + length))) || start + length > text.length) return 0;
  while (start + length < text.length && RUNS.some((run) => run.includes(text.slice(start, start + length + 1)))) length += 1;
  return length;
}

function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at);
    if (length === 0) rest += text[at];
    at += Math.max(length, 1);
  }
  return rest;
}

function ownPart(text: string): string {
  const wordless = WORDS.reduce((rest, word) => rest.replaceAll(word, ''), text);
  const yearless = wordless.replace(/(?:19|20)\d{2}(?:[-./]?\d{1,2}){0,2}/g, '');
  return withoutRuns(yearless)
    .replace(/(.{1,4}?)\1{2,}/g, '$1')
    .replace(/(.{2,6})\1+/g, '$1');
}

/**
 * Whether a password is made of what everybody tries first: keyboard rows, repeats, years and a
 * few words, also in disguise (`P@ssw0rd`). A list of our own making, not of leaked passwords.
 */
export function isWeakPassword(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  return [folded, withoutDisguise(folded, 'l'), withoutDisguise(folded, 'i')].some((text) => [...ownPart(text)].length < OWN_CHARACTERS);
}
