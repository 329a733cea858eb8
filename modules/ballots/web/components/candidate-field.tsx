import { fill } from '#platform/web/fill.ts';
import type { Choice } from '#platform/web/kit/combobox-state.ts';
import { Combobox } from '#platform/web/kit/combobox.tsx';
import { findPeople } from '#platform/web/people-and-units.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import type { OptionFields } from './contest-fields.ts';

// No id of a person begins so: a name as it was typed, of somebody in no register.
const TYPED = 'typed:';

type Props = {
  readonly label: string;
  readonly option: OptionFields;
  readonly others: readonly OptionFields[];
  readonly onChange: (change: Partial<OptionFields>) => void;
};

/** A candidate by name: from the register, the delegation beside it, or as it is typed where he is in none. */
export function CandidateField({ label, option, others, onChange }: Props) {
  const {
    pages: { drawUp },
  } = useBallotTexts();
  const find = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const taken = new Set(others.map(({ personId }) => personId));
    const known = (await findPeople(text, signal))
      .filter(({ personId }) => !taken.has(personId))
      .map(({ personId, name, delegation }) => ({ value: personId, label: name, hint: delegation ?? drawUp.inRegister }));
    const name = text.trim();
    return name === '' ? known : [...known, { value: `${TYPED}${name}`, label: name, hint: drawUp.notInRegister }];
  };
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return onChange({ label: '', personId: undefined, from: undefined });
    if (choice.value.startsWith(TYPED)) return onChange({ label: choice.label, personId: undefined, from: undefined });
    // Two of one name are told apart on the paper itself.
    const isNamesake = others.some((other) => other.label === choice.label);
    return onChange({
      label: choice.label,
      personId: choice.value,
      from: choice.hint,
      ...(isNamesake && option.note === '' && choice.hint !== undefined ? { note: choice.hint } : {}),
    });
  };
  const shown =
    option.personId === undefined
      ? fill(drawUp.asTyped, { name: option.label })
      : option.from === undefined
        ? option.label
        : `${option.label}（${option.from}）`;
  const value = option.label === '' ? [] : [{ value: option.personId ?? `${TYPED}${option.label}`, label: shown }];
  return <Combobox label={label} value={value} onChange={([first]) => choose(first)} find={find} placeholder={drawUp.findPerson} />;
}
