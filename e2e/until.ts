const STEP_MS = 60;

/**
 * Waits for an answer that holds, asking again and again; bounded, so that a fault ends and is named.
 * @throws Error with what was waited for
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  holds: (answer: Answer) => boolean = Boolean,
): Promise<Answer> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}; at the end ${JSON.stringify(answer)}`);
    await new Promise((wake) => {
      setTimeout(wake, STEP_MS);
    });
  }
}
