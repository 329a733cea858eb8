import { useEffect } from 'react';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { type Toast as ToastText, dismissToast, useToasts } from './toast-list.ts';

/** Long enough for a slow reader (WCAG 2.2.1 is met because the text is also on the page or the timeline). */
const SHOWN_MS = 12_000;

/** The live region; stands once in each shell, always in the page so that readers hear what is put into it. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ toast }: { readonly toast: ToastText }) {
  const texts = useKitTexts();
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div className="toast">
      <span>{toast.text}</span>
      <Button onClick={() => dismissToast(toast.id)}>{texts.dismiss}</Button>
    </div>
  );
}
