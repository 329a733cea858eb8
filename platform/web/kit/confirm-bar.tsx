import type { ReactNode } from 'react';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';

type Props = {
  /** What will happen, in one sentence, with numbers. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Stays at the foot while something for many rows waits for a yes. */
export function ConfirmBar({ children, confirm, busy = false, onConfirm, onCancel }: Props) {
  const texts = useKitTexts();
  return (
    <section className="confirm-bar" aria-label={confirm}>
      <div role="status">{children}</div>
      <Button onClick={onCancel}>{texts.cancel}</Button>
      <Button kind="primary" busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
    </section>
  );
}
