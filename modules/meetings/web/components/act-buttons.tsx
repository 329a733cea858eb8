import { Button } from '#platform/web/kit/button.tsx';
import type { ActionView } from '../../contract/views.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

type Props = {
  readonly actions: readonly ActionView[];
  readonly onAct: (act: ActionView) => void;
  readonly busy?: string | undefined;
  /** What they are done to: read to screen readers after the word on the button. */
  readonly of?: string;
  /** Acts that have a place of their own elsewhere on the page. */
  readonly without?: readonly string[];
  /** Where many rows have the same acts, only the one that is due looks like a button. */
  readonly isQuiet?: boolean;
};

/** What the server says this reader may do now, as small buttons in the row of the thing. */
export function ActButtons({ actions, onAct, busy, of, without = [], isQuiet = false }: Props) {
  const { words } = useMeetingTexts();
  const shown = actions.filter(({ action }) => !without.includes(action));
  if (shown.length === 0) return null;
  return (
    <span className="mt-acts">
      {shown.map((act) => {
        const word = wordOf(words.act, act.action);
        return (
          <Button
            key={act.action}
            kind={isQuiet && !act.primary ? 'quiet' : 'plain'}
            busy={busy === `${act.action}${act.targetId ?? ''}`}
            {...(of === undefined ? {} : { 'aria-label': `${word}：${of}` })}
            onClick={() => onAct(act)}
          >
            {word}
          </Button>
        );
      })}
    </span>
  );
}
