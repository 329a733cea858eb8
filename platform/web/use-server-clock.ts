import { useEffect, useState } from 'react';

/** The server's clock in ms since 1970, every second: timers on all screens of a hall show the same. */
export function useServerClock(serverNow: string | undefined, everyMs = 1000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ahead = serverNow === undefined ? 0 : Date.parse(serverNow) - Date.now();
    const tick = (): void => setNow(Date.now() + ahead);
    const first = setTimeout(tick, 0);
    const timer = setInterval(tick, everyMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [serverNow, everyMs]);
  return now;
}
