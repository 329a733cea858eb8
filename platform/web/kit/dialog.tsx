import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';

type Props = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A native modal dialog: focus is kept inside and given back, Escape closes. A click beside it does not, so that nothing written is lost. */
export function Dialog({ title, open, onClose, wide = false, children }: Props) {
  const texts = useKitTexts();
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still in the page, also when its page takes it away: only so the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <Button kind="quiet" onClick={onClose}>
              {texts.close}
            </Button>
          </header>
          <div className="inside">{children}</div>
        </>
      ) : null}
    </dialog>
  );
}
