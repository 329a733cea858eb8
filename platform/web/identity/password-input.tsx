import { useState } from 'react';
import { TextInput } from '../kit/text-input.tsx';
import { useIdentityTexts } from './identity-words.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** A password that can be pasted and looked at: typing blind is what old eyes and small keys fail at. */
export function PasswordInput({ label, value, onChange, autoComplete, hint, error }: Props) {
  const texts = useIdentityTexts();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextInput
        label={label}
        hint={hint}
        error={error}
        required
        type={isShown ? 'text' : 'password'}
        name={autoComplete}
        autoComplete={autoComplete}
        spellCheck={false}
        value={value}
        onChange={onChange}
      />
      <label className="choice bare">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {texts.showPassword}
      </label>
    </>
  );
}
