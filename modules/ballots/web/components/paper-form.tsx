import { fill } from '#platform/web/fill.ts';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import type { Contest, Mark, Option } from '../../domain/contest.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { type Marks, stateOf, withMark } from './paper-marks.ts';

type Props = { readonly contest: Contest; readonly draft: Marks; readonly onChange: (draft: Marks) => void };

/** The paper as it is marked: every option with its marks, or boxes to pick. Nothing is ever marked beforehand. */
export function PaperForm({ contest, draft, onChange }: Props) {
  return (
    <div className="bv-paper">
      {contest.method.form === 'pick' ? (
        <Picks contest={contest} draft={draft} onChange={onChange} />
      ) : (
        contest.options.map((option) => <Line key={option.key} option={option} contest={contest} draft={draft} onChange={onChange} />)
      )}
      {contest.method.writeIn.allowed ? <WriteIns contest={contest} draft={draft} onChange={onChange} /> : null}
    </div>
  );
}

function OptionWords({ option }: { readonly option: Option }) {
  return (
    <>
      {option.label}
      {option.post === undefined ? null : <small>{option.post}</small>}
      {option.note === undefined || option.note === '' ? null : <small>{option.note}</small>}
    </>
  );
}

/** Marks in a row; of a contest with one thing to decide they stand below each other, the whole width. */
function Line({ option, contest, draft, onChange }: Props & { readonly option: Option }) {
  const isAlone = contest.options.length === 1 && !contest.method.writeIn.allowed;
  return (
    <fieldset className="bv-line">
      {/* The page's heading says it already. */}
      <legend className={isAlone && option.label === contest.title ? 'visually-hidden' : ''}>
        <OptionWords option={option} />
      </legend>
      <div className={isAlone ? 'bv-marks tall' : contest.kind === 'assessment' ? 'bv-marks grades' : 'bv-marks'}>
        {contest.method.marks.map((mark) => (
          <MarkButton
            key={mark}
            name={option.key}
            mark={mark}
            isOn={draft.marks[option.key] === mark}
            onPress={() => onChange(withMark(draft, option.key, mark))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function MarkButton({
  name,
  mark,
  isOn,
  onPress,
}: {
  readonly name: string;
  readonly mark: Mark;
  readonly isOn: boolean;
  readonly onPress: () => void;
}) {
  const { words } = useBallotTexts();
  return (
    <label className={isOn ? 'bv-mark on' : 'bv-mark'}>
      <input
        type="radio"
        name={`mark-${name}`}
        value={mark}
        checked={isOn}
        onChange={onPress}
        onClick={() => {
          if (isOn) onPress();
        }}
      />
      <span className="sign" aria-hidden="true" />
      {words.mark[mark]}
    </label>
  );
}

function Picks({ contest, draft, onChange }: Props) {
  const {
    pages: { vote },
  } = useBallotTexts();
  return (
    <fieldset>
      <legend className="visually-hidden">{fill(vote.pickUpTo, { n: contest.seats })}</legend>
      {contest.options.map((option, at) => {
        const isOn = draft.marks[option.key] === 'for';
        return (
          <label key={option.key} className={isOn ? 'bv-pick on' : 'bv-pick'}>
            <input type="checkbox" checked={isOn} onChange={() => onChange(withMark(draft, option.key, 'for'))} />
            <span>
              <b>
                {at + 1}. {option.label}
              </b>
              {option.note === undefined || option.note === '' ? null : <small>{option.note}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Another person written in: as many as there are places, where the rule asks it only beside an opposed candidate. */
function WriteIns({ contest, draft, onChange }: Props) {
  const {
    pages: { vote },
  } = useBallotTexts();
  const { fault } = stateOf(contest, draft);
  const written = draft.writeIns.filter((name) => name.trim() !== '').length;
  const lines = Math.min(contest.seats, Math.max(1, written + (written === draft.writeIns.length || draft.writeIns.length === 0 ? 1 : 0)));
  const put = (place: number, name: string): void =>
    onChange({
      ...draft,
      writeIns: Array.from({ length: Math.max(lines, draft.writeIns.length) }, (_, at) =>
        at === place ? name : (draft.writeIns[at] ?? ''),
      ),
    });
  const error = fault === 'name-needs-against' ? vote.nameNeedsAgainst : fault === 'name-is-printed' ? vote.nameIsPrinted : undefined;
  return (
    <section className="bv-line">
      {Array.from({ length: Math.max(lines, draft.writeIns.length) }, (_, at) => at).map((at) => (
        <TextInput
          key={at}
          label={lines === 1 ? vote.writeIn : fill(vote.writeInAt, { n: at + 1 })}
          hint={at === 0 ? (contest.method.writeIn.needsAgainst ? vote.writeInHint : vote.writeInHintFree) : undefined}
          error={at === 0 ? error : undefined}
          value={draft.writeIns[at] ?? ''}
          onChange={(name) => put(at, name)}
          autoComplete="off"
          spellCheck={false}
        />
      ))}
    </section>
  );
}
