import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import {
  type Choice,
  type ComboboxState,
  EMPTY_COMBOBOX,
  answered,
  chosen,
  closed,
  failed,
  moved,
  typed,
  withChoice,
} from './combobox-state.ts';
import { Field, type FieldProps } from './field.tsx';

export type FindChoices = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;

type Props = FieldProps & {
  readonly value: readonly Choice[];
  readonly onChange: (value: readonly Choice[]) => void;
  readonly find: FindChoices;
  readonly multiple?: boolean;
  readonly placeholder?: string;
};

/** A pause in typing before the server is asked. */
const PAUSE_MS = 220;

/** The state, and the asking: after a pause; an older question is called off. */
function useAsking(find: FindChoices) {
  const [state, setState] = useState<ComboboxState>(EMPTY_COMBOBOX);
  // Pages hand over a new function at every drawing; only a new question may ask again.
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  }, [find]);
  const { asked, phase, text } = state;
  useEffect(() => {
    if (phase !== 'searching') return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      latest.current(text, abort.signal).then(
        (options) => setState((old) => answered(old, asked, options)),
        () => setState((old) => failed(old, asked)),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, phase, text]);
  return [state, setState] as const;
}

/** Finds one or several by typing; keyboard and screen reader as the ARIA pattern of an editable combobox asks. */
export function Combobox({ label, hint, error, required, value, onChange, find, multiple = false, placeholder }: Props) {
  const texts = useKitTexts();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useAsking(find);
  const pick = (choice: Choice): void => {
    onChange(withChoice(value, choice, multiple));
    setState(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const current = state.options[state.at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setState((old) => (old.phase === 'idle' ? typed(old, old.text) : moved(old, event.key === 'ArrowDown' ? 1 : -1)));
    } else if (event.key === 'Enter' && state.open) {
      event.preventDefault();
      if (current) pick(current);
    } else if (event.key === 'Escape' && state.open) {
      event.stopPropagation();
      event.preventDefault();
      setState(closed);
    } else if (event.key === 'Backspace' && state.text === '' && value.length > 0) onChange(value.slice(0, -1));
  };
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <div
          className="combo"
          ref={box}
          onBlur={(event) => {
            if (!box.current?.contains(event.relatedTarget)) setState(closed);
          }}
        >
          <Chips value={value} onRemove={(choice) => onChange(value.filter((other) => other !== choice))} />
          <input
            {...control}
            className="input"
            role="combobox"
            aria-expanded={state.open}
            aria-controls={listId}
            aria-autocomplete="list"
            autoComplete="off"
            aria-activedescendant={state.at >= 0 ? `${listId}-${state.at}` : undefined}
            placeholder={placeholder ?? texts.searchHint}
            value={state.text}
            onChange={(event) => setState((old) => typed(old, event.target.value))}
            onKeyDown={onKeyDown}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={label}
            aria-multiselectable={multiple || undefined}
            hidden={!state.open || state.options.length === 0}
          >
            {state.options.map((choice, place) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys act on the input, focus never enters the list
              <div
                key={choice.value}
                id={`${listId}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={value.some((one) => one.value === choice.value)}
                className={place === state.at ? 'at' : ''}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(choice)}
              >
                <span>{choice.label}</span>
                {choice.hint === undefined ? null : <span className="why">{choice.hint}</span>}
              </div>
            ))}
          </div>
          <div className="status" role="status">
            {statusOf(state, texts)}
          </div>
        </div>
      )}
    </Field>
  );
}

function statusOf(state: ComboboxState, texts: ReturnType<typeof useKitTexts>): string {
  if (!state.open) return '';
  if (state.phase === 'searching') return texts.searching;
  if (state.phase === 'failed') return texts.unreachable;
  return state.options.length === 0 ? texts.noMatch : fill(texts.matches, { n: state.options.length });
}

function Chips({ value, onRemove }: { readonly value: readonly Choice[]; readonly onRemove: (choice: Choice) => void }) {
  const texts = useKitTexts();
  if (value.length === 0) return null;
  return (
    <ul className="chips">
      {value.map((choice) => (
        <li key={choice.value} className="chip">
          {choice.label}
          <button type="button" aria-label={fill(texts.remove, { what: choice.label })} onClick={() => onRemove(choice)}>
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
