import type { ActionView } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

/** Acts that are seldom done, behind one button. */
export function MoreActs({ acts, onAct }: { readonly acts: readonly ActionView[]; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { common },
  } = useSupervisionTexts();
  if (acts.length === 0) return null;
  return (
    <details className="sv-menu">
      <summary className="btn">{common.more}</summary>
      <div>
        {acts.map((act) => (
          <button
            key={act.action}
            type="button"
            onClick={(event) => {
              event.currentTarget.closest('details')?.removeAttribute('open');
              onAct(act);
            }}
          >
            {wordOf(words.act, act.action)}
          </button>
        ))}
      </div>
    </details>
  );
}
