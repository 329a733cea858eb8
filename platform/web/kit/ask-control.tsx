import { useKitTexts } from '../kit-texts.ts';
import { type AskField, type AskValue, choicesOf, errorAt, filesOf, textOf, textsOf } from './ask-form-values.ts';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Combobox, type FindChoices } from './combobox.tsx';
import { DateInput } from './date-input.tsx';
import { FileInput } from './file-input.tsx';
import { PointsInput } from './points-input.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectInput } from './select-input.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

/** How people and units are found; the page gives them, because the kit knows no register. */
export type Finders = { readonly person?: FindChoices; readonly organisation?: FindChoices };

type Props = {
  readonly field: AskField;
  readonly value: AskValue;
  readonly errors: Readonly<Record<string, string>>;
  readonly finders: Finders;
  readonly onChange: (value: AskValue) => void;
};

const nobody: FindChoices = () => Promise.resolve([]);

/** The control of one question. */
export function AskControl({ field, value, errors, finders, onChange }: Props) {
  const texts = useKitTexts();
  const { label, hint, required, options = [] } = field;
  const shared = { label, hint, required, error: errorAt(errors, field.name) };
  switch (field.kind) {
    case 'text':
      return <TextInput {...shared} value={textOf(value)} onChange={onChange} />;
    case 'number':
      return <TextInput {...shared} inputMode="decimal" narrow value={textOf(value)} onChange={onChange} />;
    case 'textarea':
      return <TextArea {...shared} max={field.max} rows={field.rows ?? 5} value={textOf(value)} onChange={onChange} />;
    case 'date':
      return <DateInput {...shared} value={textOf(value)} onChange={onChange} />;
    case 'choice':
      return <RadioGroup {...shared} options={options} value={textOf(value)} onChange={onChange} />;
    case 'select':
      return <SelectInput {...shared} options={options} value={textOf(value)} onChange={onChange} />;
    case 'yes-no':
      return (
        <RadioGroup
          {...shared}
          options={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case 'multi-choice':
      return <CheckboxGroup {...shared} options={options} value={textsOf(value)} onChange={onChange} />;
    case 'person':
    case 'people':
      return (
        <Combobox
          {...shared}
          find={finders.person ?? nobody}
          multiple={field.kind === 'people'}
          value={choicesOf(value)}
          onChange={onChange}
        />
      );
    case 'organisation':
    case 'organisations':
      return (
        <Combobox
          {...shared}
          find={finders.organisation ?? nobody}
          multiple={field.kind === 'organisations'}
          value={choicesOf(value)}
          onChange={onChange}
        />
      );
    case 'file':
    case 'files':
      return (
        <FileInput
          {...shared}
          multiple={field.kind === 'files'}
          files={filesOf(value)}
          onChange={onChange}
          {...(field.accept === undefined ? {} : { accept: field.accept })}
        />
      );
    case 'points':
      return (
        <PointsInput
          {...shared}
          error={errors[field.name]}
          errors={pointErrors(errors, field.name)}
          value={textsOf(value)}
          onChange={onChange}
        />
      );
  }
}

function pointErrors(errors: Readonly<Record<string, string>>, name: string): Readonly<Record<number, string>> {
  const places = Object.entries(errors).flatMap(([path, sentence]): [number, string][] => {
    const place = path.startsWith(`${name}.`) ? Number(path.slice(name.length + 1).split('.')[0]) : Number.NaN;
    return Number.isInteger(place) ? [[place, sentence]] : [];
  });
  return Object.fromEntries(places);
}
