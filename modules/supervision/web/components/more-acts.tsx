import { MoreMenu } from '#platform/web/kit/more-menu.tsx';
import type { ActionView } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

/** Acts that are seldom done, behind one button. */
export function MoreActs({ acts, onAct }: { readonly acts: readonly ActionView[]; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    pages: { common },
  } = useSupervisionTexts();
  return (
    <MoreMenu
      label={common.more}
      className="sv-menu"
      entries={acts.map((act) => ({ key: act.action, label: wordOf(words.act, act.action), onPress: () => onAct(act) }))}
    />
  );
}
