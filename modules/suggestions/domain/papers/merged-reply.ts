export type MergedReplyFacts = {
  /** What the letter answers. */
  readonly title: string;
  /** What it was handled with, with its number where it has one. */
  readonly host: { readonly title: string; readonly numberText: string | null };
  readonly body: string;
  /** What the other one asked, and what was answered to each. */
  readonly points: readonly string[];
  readonly answers: readonly string[];
};

/** 分别答复: the text of the answer that a suggestion gets which was handled together with another (并案办理). */
export function mergedReply({ title, host, body, points, answers }: MergedReplyFacts): string {
  const named = host.numberText === null ? `《${host.title}》` : `${host.numberText}《${host.title}》`;
  const answered = answers.map((answer, index) => {
    const point = points[index];
    return point === undefined ? answer : `关于“${point}”：${answer}`;
  });
  return [`您提出的《${title}》与${named}所提事项相近，已并案办理，现将办理情况单独答复您。`, ...answered, body].join('\n');
}
