/** What can be chosen; `hint` tells two of the same name apart. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

export type ComboboxState = {
  readonly text: string;
  readonly open: boolean;
  readonly options: readonly Choice[];
  /** Place of the option the keyboard is at; -1 for none: nothing is chosen before the person moves. */
  readonly at: number;
  /** Number of the newest question; an answer to an older one is thrown away. */
  readonly asked: number;
  readonly phase: 'idle' | 'searching' | 'found' | 'failed';
};

export const EMPTY_COMBOBOX: ComboboxState = { text: '', open: false, options: [], at: -1, asked: 0, phase: 'idle' };

export function typed(state: ComboboxState, text: string): ComboboxState {
  return { ...state, text, open: true, at: -1, asked: state.asked + 1, phase: 'searching' };
}

export function answered(state: ComboboxState, asked: number, options: readonly Choice[]): ComboboxState {
  return asked === state.asked ? { ...state, options, at: -1, phase: 'found' } : state;
}

export function failed(state: ComboboxState, asked: number): ComboboxState {
  return asked === state.asked ? { ...state, options: [], at: -1, phase: 'failed' } : state;
}

/** Arrow keys go round; Home and End stay the text field's own. */
export function moved(state: ComboboxState, by: 1 | -1): ComboboxState {
  const count = state.options.length;
  if (count === 0) return { ...state, open: true };
  if (!state.open) return { ...state, open: true, at: by === 1 ? 0 : count - 1 };
  const from = state.at === -1 && by === -1 ? 0 : state.at;
  return { ...state, at: (from + by + count) % count };
}

export const closed = (state: ComboboxState): ComboboxState => ({ ...state, open: false, at: -1 });

/** After a choice the field is empty again: what was chosen stands as a chip. */
export function chosen(state: ComboboxState): ComboboxState {
  return { ...EMPTY_COMBOBOX, asked: state.asked + 1 };
}

/** The values after taking or leaving one. A single choice replaces the former. */
export function withChoice(values: readonly Choice[], choice: Choice, multiple: boolean): readonly Choice[] {
  if (values.some((value) => value.value === choice.value)) return values.filter((value) => value.value !== choice.value);
  return multiple ? [...values, choice] : [choice];
}
