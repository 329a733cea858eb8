import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import type { ContestView } from '../../contract/views.ts';
import { NEEDED } from '../../domain/decide.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

/** How it is voted and decided, with the rule behind each line, and what was frozen at the opening. */
export function ContestFacts({ view: { contest, frozen, onRoll, followsId } }: { readonly view: ContestView }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const { method } = contest;
  const needed = onRoll === null || method.base !== 'all' ? null : NEEDED[method.share](onRoll);
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    [texts.how, words.visibility[method.visibility], method.rules['visibility']],
    [texts.by, method.media.map((medium) => words.medium[medium]).join('、'), method.rules['media']],
    [texts.pass, texts.share[method.share] + (needed === null ? '' : fill(texts.neededNow, { needed })), method.rules['share']],
    ...(contest.merged === undefined ? [] : [[texts.merged, contest.merged.consent, method.rules['merged']] as const]),
    ...(method.most === null ? [] : [[texts.mostMarks, String(method.most), method.rules['most']] as const]),
    ...(contest.kind === 'election'
      ? [
          [
            texts.writeIn,
            method.writeIn.allowed ? (method.writeIn.needsAgainst ? texts.writeInAgainst : texts.writeInFree) : texts.writeInNone,
            method.rules['writeIn'],
          ] as const,
        ]
      : []),
    ...(followsId === null ? [] : [[texts.occasion, words.occasion[contest.occasion], undefined] as const]),
  ];
  return (
    <Card title={texts.rules}>
      <ul className="lines">
        {rows.map(([label, value, rule]) => (
          <li key={label}>
            <span>
              {label}
              <small className="faint">{rule === undefined ? '' : `　${rule}`}</small>
            </span>
            <b>{value}</b>
          </li>
        ))}
      </ul>
      {frozen ? (
        <p className="bc-hash">
          {texts.frozen}
          <br />
          {frozen.contestHash}
        </p>
      ) : (
        <p className="small muted">{texts.notFrozen}</p>
      )}
    </Card>
  );
}
