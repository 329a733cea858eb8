import '#platform/web/look/screen.css';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '#platform/web/session-query.ts';

/** Asks the machine not to go dark while the page is looked at; where it cannot, nothing is lost. */
function useStayAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const ask = (): void => {
      if (document.visibilityState === 'visible')
        navigator.wakeLock?.request('screen').then(
          (held) => {
            lock = held;
          },
          () => undefined,
        );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

/** The big screen: no frame at all, everything in shares of its height. */
export function ScreenShell() {
  useQuery(sessionQuery);
  useStayAwake();
  return (
    <div className="screen" id="main">
      <Outlet />
    </div>
  );
}
