import { useState } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** As the native attribute, e.g. `.docx,.pdf`. The server checks by content. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly maxMegabytes?: number;
};

const MEGABYTE = 1_048_576;

/** Files to send along, listed with a way to take each out; what is too large is named and left out. */
export function FileInput({ label, hint, error, required, files, onChange, accept, multiple = false, maxMegabytes = 20 }: Props) {
  const texts = useKitTexts();
  const [refused, setRefused] = useState<string>();
  const add = (chosen: readonly File[]): void => {
    const tooLarge = chosen.find((file) => file.size > maxMegabytes * MEGABYTE);
    setRefused(tooLarge ? fill(texts.fileTooLarge, { name: tooLarge.name, mb: maxMegabytes }) : undefined);
    const fitting = chosen.filter((file) => file.size <= maxMegabytes * MEGABYTE);
    onChange(multiple ? [...files, ...fitting] : fitting.slice(0, 1));
  };
  return (
    <Field label={label} hint={hint ?? fill(texts.fileLimit, { mb: maxMegabytes })} error={refused ?? error} required={required}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            className="input"
            accept={accept}
            multiple={multiple}
            onChange={(event) => {
              add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <ul className="files">
            {files.map((file) => (
              <li key={`${file.name}-${file.size}-${file.lastModified}`}>
                <span>
                  {file.name} <span className="faint">{Math.max(1, Math.round(file.size / 1024))} KB</span>
                </span>
                <Button
                  kind="quiet"
                  aria-label={fill(texts.remove, { what: file.name })}
                  onClick={() => onChange(files.filter((other) => other !== file))}
                >
                  {texts.remove.replace('{what}', '')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Field>
  );
}
