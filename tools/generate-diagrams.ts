import { lifecycles as ballots } from '#modules/ballots/domain/lifecycles.ts';
import { lifecycles as decisions } from '#modules/decisions/domain/lifecycles.ts';
import { lifecycles as meetings } from '#modules/meetings/domain/lifecycles.ts';
import { lifecycles as suggestions } from '#modules/suggestions/domain/lifecycles.ts';
import { lifecycles as supervision } from '#modules/supervision/domain/lifecycles.ts';
import { drawLifecycle, type Lifecycle } from '#platform/domain/lifecycle.ts';

/** The lifecycle tables of each module, by the name that its README marks. */
export const drawnLifecycles: Readonly<Record<string, Readonly<Record<string, Lifecycle<string, string, string, string>>>>> = {
  ballots,
  decisions,
  meetings,
  suggestions,
  supervision,
};

const words = (key: string): string => key.replaceAll(/[-_]/g, ' ');
/** A hyphen ends a name in a Mermaid diagram. */
const plain = (state: string): string => state.replaceAll('-', '_');

function drawable(lifecycle: Lifecycle<string, string, string, string>): Lifecycle<string, string, string, string> {
  const target = (to: string | readonly string[]): string | readonly string[] => (typeof to === 'string' ? plain(to) : to.map(plain));
  return {
    ...lifecycle,
    initial: plain(lifecycle.initial),
    states: lifecycle.states.map(plain),
    final: lifecycle.final.map(plain),
    transitions: lifecycle.transitions.map((line) => ({ ...line, from: line.from.map(plain), to: target(line.to) })),
  };
}

export const marksOf = (name: string): { start: string; end: string } => ({
  start: `<!-- lifecycle ${name} -->`,
  end: `<!-- end of lifecycle ${name} -->`,
});

/**
 * A README with its diagrams drawn anew between their marks.
 * @throws Error when a lifecycle has no marks in it
 */
export function drawInto(readme: string, lifecycles: Readonly<Record<string, Lifecycle<string, string, string, string>>>): string {
  let text = readme;
  for (const [name, lifecycle] of Object.entries(lifecycles)) {
    const { start, end } = marksOf(name);
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`the README has no marks ${start} … ${end}`);
    text = `${text.slice(0, from + start.length)}\n\n\`\`\`mermaid\n${drawLifecycle(drawable(lifecycle), words)}\n\`\`\`\n\n${text.slice(to)}`;
  }
  return text;
}
