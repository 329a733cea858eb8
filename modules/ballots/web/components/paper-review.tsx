import type { Contest } from '../../domain/contest.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { type Marks, namesOf } from './paper-marks.ts';

/** What will be handed in, line by line, boxes left empty named as what they count for. */
export function PaperReview({ contest, draft }: { readonly contest: Contest; readonly draft: Marks }) {
  const {
    words,
    pages: { vote },
  } = useBallotTexts();
  const isPick = contest.method.form === 'pick';
  const options = isPick ? contest.options.filter(({ key }) => draft.marks[key] === 'for') : contest.options;
  return (
    <ul className="bv-review">
      {options.map(({ key, label }) => {
        const mark = draft.marks[key];
        return (
          <li key={key} className={mark === undefined ? 'quiet' : ''}>
            <span>{label}</span>
            <b>{mark === undefined ? vote.empty : isPick ? vote.picked : words.mark[mark]}</b>
          </li>
        );
      })}
      {namesOf(draft).map((name) => (
        <li key={name}>
          <span>{name}</span>
          <b>{vote.written}</b>
        </li>
      ))}
      {isPick && options.length === 0 ? (
        <li className="quiet">
          <span>{vote.nothingPicked}</span>
        </li>
      ) : null}
    </ul>
  );
}
