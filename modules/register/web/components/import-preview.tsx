import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { StatusTag, type Tone } from '#platform/web/kit/status-tag.tsx';
import type { ImportAnswer } from '../api.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';
import { IMPORT_KEYS, isKept, keysOf, skippedRows, withKey, wrongRows, type ImportKind } from './import-columns.ts';

const TONES: Readonly<Record<string, Tone>> = { recognised: 'ok', corrected: 'ok', uncertain: 'wait', unknown: 'still' };

type ColumnsProps = {
  readonly kind: ImportKind;
  readonly answer: ImportAnswer;
  readonly onApply: (keys: readonly (string | null)[]) => void;
};

/** The columns as recognised, each correctable by a choice. */
export function ImportColumns({ kind, answer, onApply }: ColumnsProps) {
  const { import: words, column: names } = useRegisterTexts();
  const { columns, missing, sheet } = answer.columns;
  const [keys, setKeys] = useState(keysOf(columns));
  const changed = columns.some(({ index, key }) => (keys[index] ?? null) !== key);
  const options = IMPORT_KEYS[kind];
  return (
    <div>
      <h2>
        {words.columns} <small className="muted">{fill(words.sheet, { sheet })}</small>
      </h2>
      <p className="muted small">{words.columnsHint}</p>
      {missing.length > 0 ? (
        <div className="note bad" role="alert">
          <p>{fill(words.missing, { columns: missing.map((key) => wordFor(names, key)).join('、') })}</p>
        </div>
      ) : null}
      {columns.length === 0 ? null : (
        <div className="rg-columns">
          <DataTable
            label={words.columns}
            data={{ rows: columns }}
            rowKey={(row) => String(row.index)}
            rowName={(row) => row.heading}
            columns={[
              { key: 'heading', title: words.heading, width: '11rem', cell: (row) => row.heading || words.noHeading },
              {
                key: 'means',
                title: words.means,
                width: '13rem',
                cell: (row) => (
                  <>
                    <select
                      className="input"
                      aria-label={`${words.means}：${row.heading || words.noHeading}`}
                      value={keys[row.index] ?? ''}
                      onChange={(event) => setKeys(withKey(keys, row.index, event.target.value === '' ? null : event.target.value))}
                    >
                      <option value="">{words.leave}</option>
                      {options.map((key) => (
                        <option key={key} value={key}>
                          {wordFor(names, key)}
                        </option>
                      ))}
                    </select>
                    {isKept(kind, keys[row.index]) ? null : <span className="muted small">{words.notKept}</span>}
                  </>
                ),
              },
              {
                key: 'certainty',
                title: words.recognised,
                width: '9rem',
                cell: (row) => <StatusTag tone={TONES[row.certainty] ?? 'still'}>{words[row.certainty]}</StatusTag>,
              },
              {
                key: 'samples',
                title: words.samples,
                cell: (row) => <span className="muted">{row.samples.slice(0, 3).join(' ｜ ')}</span>,
              },
            ]}
          />
        </div>
      )}
      {changed ? (
        <Button kind="primary" onClick={() => onApply(keys)}>
          {words.apply}
        </Button>
      ) : null}
    </div>
  );
}

const MOST_SHOWN = 200;

/** What a careful clerk would find, by the sheet's own rows and columns. */
export function ImportErrors({ answer }: { readonly answer: ImportAnswer }) {
  const { import: words } = useRegisterTexts();
  const rows = answer.errors.slice(0, MOST_SHOWN).map((error, at) => ({ ...error, at }));
  return (
    <div>
      <h2>{words.errors}</h2>
      <p role="status">
        <b>{fill(words.summary, { rows: answer.rows, importable: answer.importable, wrong: wrongRows(answer) })}</b>{' '}
      </p>
      {skippedRows(answer).map(({ why, rows: left }) => (
        <p key={why} className="muted small">
          {fill(words[`skipped-${why}`], { rows: left })}
        </p>
      ))}
      <DataTable
        label={words.errors}
        data={{ rows }}
        rowKey={(row) => String(row.at)}
        rowName={(row) => row.sentence}
        empty={<EmptyNote title={words.noErrors} hint={words.noErrorsHint} />}
        columns={[
          { key: 'row', title: words.row, numeric: true, width: '5rem', cell: (row) => row.row },
          { key: 'column', title: words.column, width: '11rem', cell: (row) => row.column },
          { key: 'why', title: words.why, cell: (row) => row.sentence },
        ]}
      />
      {answer.errors.length > MOST_SHOWN ? <p className="muted small">{fill(words.moreErrors, { n: MOST_SHOWN })}</p> : null}
    </div>
  );
}
