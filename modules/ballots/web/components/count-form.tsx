import { useState } from 'react';
import { AppError } from '#platform/domain/errors.ts';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import type { ContestView } from '../../contract/views.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { cellOf, countMarks, faultOf, type Figures, lineSum, noFigures, tallyFrom } from './count-figures.ts';
import type { ContestActs } from './use-contest-acts.ts';

type Props = { readonly view: ContestView; readonly acts: ContestActs };

/** Figures of paper or hands, typed by one scrutineer; each line shows at once whether it adds up. */
export function CountForm({ view, acts }: Props) {
  const {
    words,
    pages: { count },
  } = useBallotTexts();
  const [figures, setFigures] = useState<Figures>({ ...noFigures, issued: view.papersIssued > 0 ? String(view.papersIssued) : '' });
  const [isAsked, setAsked] = useState(false);
  const { contest } = view;
  const tally = tallyFrom(contest, figures);
  const fault = tally ? faultOf(contest, tally) : undefined;
  const hand = (): void => {
    setAsked(true);
    if (tally && fault === undefined) void acts.run('enter-count', { counts: tally });
  };
  const put =
    (field: 'issued' | 'received' | 'void') =>
    (value: string): void =>
      setFigures({ ...figures, [field]: value });
  return (
    <form
      className="bc-form"
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <div className="three">
        <TextInput label={count.issuedPapers} inputMode="numeric" required value={figures.issued} onChange={put('issued')} />
        <TextInput label={count.receivedPapers} inputMode="numeric" required value={figures.received} onChange={put('received')} />
        <TextInput label={count.voidPapers} inputMode="numeric" value={figures.void} onChange={put('void')} />
      </div>
      <div className="bc-scroll">
        <table className="bc-counts">
          <thead>
            <tr>
              <th scope="col">{count.what}</th>
              {countMarks(contest).map((mark) => (
                <th key={mark} scope="col">
                  {contest.method.form === 'pick' ? count.votes : words.mark[mark]}
                </th>
              ))}
              <th scope="col">{count.sum}</th>
            </tr>
          </thead>
          <tbody>
            {contest.options.map(({ key, label }) => {
              const { sum, isOff } = lineSum(contest, figures, key);
              return (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  {countMarks(contest).map((mark) => (
                    <td key={mark}>
                      <input
                        inputMode="numeric"
                        aria-label={`${label} ${words.mark[mark]}`}
                        value={figures.marks[cellOf(key, mark)] ?? ''}
                        onChange={(event) =>
                          setFigures({ ...figures, marks: { ...figures.marks, [cellOf(key, mark)]: event.target.value } })
                        }
                      />
                    </td>
                  ))}
                  <td className={isOff ? 'sum off' : 'sum'}>
                    {isOff ? '✕' : '✓'} {sum}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {contest.method.writeIn.allowed ? <WrittenIn figures={figures} onChange={setFigures} /> : null}
      {isAsked && tally === undefined ? (
        <p className="bv-soon" role="alert">
          {count.incomplete}
        </p>
      ) : null}
      {isAsked && fault instanceof AppError ? (
        <p className="note bad" role="alert">
          {fill(fault.code === 'ballots.count_too_many' ? count.tooMany : count.doesNotAdd, fault.params)}
        </p>
      ) : null}
      {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
      <div className="bc-acts">
        <Button kind="primary" type="submit" busy={acts.busy === 'enter-count'}>
          {words.action['enter-count']}
        </Button>
      </div>
    </form>
  );
}

function WrittenIn({ figures, onChange }: { readonly figures: Figures; readonly onChange: (figures: Figures) => void }) {
  const {
    pages: { count },
  } = useBallotTexts();
  const lines = [...figures.writeIns, { name: '', votes: '' }];
  const put = (place: number, change: Partial<(typeof lines)[number]>): void =>
    onChange({
      ...figures,
      writeIns: lines
        .map((line, at) => (at === place ? { ...line, ...change } : line))
        .filter(({ name, votes }) => name !== '' || votes !== ''),
    });
  return (
    <fieldset className="field">
      <legend>{count.writtenIn}</legend>
      {/* oxlint-disable-next-line react/no-array-index-key -- a line is its place */}
      {lines.map((line, at) => (
        <div key={at} className="three">
          <TextInput label={count.name} value={line.name} onChange={(name) => put(at, { name })} autoComplete="off" />
          <TextInput label={count.votes} inputMode="numeric" value={line.votes} onChange={(votes) => put(at, { votes })} />
        </div>
      ))}
    </fieldset>
  );
}
