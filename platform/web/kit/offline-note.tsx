import { useSyncExternalStore } from 'react';
import { useKitTexts } from '../kit-texts.ts';

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('online', listener);
  globalThis.addEventListener('offline', listener);
  return () => {
    globalThis.removeEventListener('online', listener);
    globalThis.removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

/** The one line that says the signal is gone and nothing is lost. */
export function OfflineNote() {
  const texts = useKitTexts();
  const online = useOnline();
  return <div role="status">{online ? null : <p className="note wait">{texts.offline}</p>}</div>;
}
