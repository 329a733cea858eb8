import { Button } from '#platform/web/kit/button.tsx';
import type { ActionView } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Props = {
  readonly actions: readonly ActionView[];
  readonly onAct: (act: ActionView) => void;
  /** What they are done to: read to screen readers after the word. */ readonly of?: string;
};

/** What the server says this reader may do now, in the row of the thing; only what is due looks like a button. */
export function ActButtons({ actions, onAct, of }: Props) {
  const { words } = useSupervisionTexts();
  if (actions.length === 0) return null;
  return (
    <span className="sv-acts">
      {actions.map((act) => {
        const word = wordOf(words.act, act.action);
        return (
          <Button
            key={act.action}
            kind={act.primary ? 'plain' : 'quiet'}
            {...(of === undefined ? {} : { 'aria-label': `${word}: ${of}` })}
            onClick={() => onAct(act)}
          >
            {word}
          </Button>
        );
      })}
    </span>
  );
}
