import { type DragEvent, useRef, useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { useRegisterTexts } from '../use-register-texts.ts';
import { IMPORT_KINDS, type ImportKind } from './import-columns.ts';

type Props = {
  readonly kind: ImportKind | undefined;
  readonly session: string;
  readonly onKind: (kind: ImportKind | undefined) => void;
  readonly onSession: (session: string) => void;
  readonly onFile: (file: File) => void;
};

/** What is imported and from which file: chosen, or dropped on the page. */
export function ImportChoice({ kind, session, onKind, onSession, onFile }: Props) {
  const { import: words } = useRegisterTexts();
  return (
    <div className="rg-import rg-narrow">
      <RadioGroup
        label={words.kind}
        required
        value={kind ?? ''}
        onChange={(value) => onKind(IMPORT_KINDS.find((each) => each === value))}
        options={IMPORT_KINDS.map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }))}
      />
      {kind === 'suggestions' ? (
        <TextInput label={words.session} hint={words.sessionHint} inputMode="numeric" narrow value={session} onChange={onSession} />
      ) : null}
      {kind === undefined ? null : <DropField onFile={onFile} />}
    </div>
  );
}

function DropField({ onFile }: Pick<Props, 'onFile'>) {
  const { import: words } = useRegisterTexts();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way; the button inside is the keyboard's
    <section
      className={over ? 'rg-drop over' : 'rg-drop'}
      aria-label={words.file}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        {words.drop}{' '}
        <Button kind="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </p>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={words.file}
        accept=".xlsx,.csv,.txt"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <p className="muted small">{words.fileHint}</p>
    </section>
  );
}
