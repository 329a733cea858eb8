/**
 * How much of what is wanted each of several titles has, 0 to 1: words that few of them have weigh more,
 * so that 路灯 says more of a matter than 增设, which every second title has.
 * @param wanted distinct words of the title that is asked about
 * @param titles distinct words of each title it is compared with
 */
export function sharesOfWords(wanted: readonly string[], titles: readonly (readonly string[])[]): number[] {
  const sets = titles.map((words) => new Set(words));
  const weights = wanted.map((word) => Math.log(1 + titles.length / Math.max(1, sets.filter((words) => words.has(word)).length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return titles.map(() => 0);
  return sets.map((words) => wanted.reduce((sum, word, index) => sum + (words.has(word) ? (weights[index] ?? 0) : 0), 0) / whole);
}
