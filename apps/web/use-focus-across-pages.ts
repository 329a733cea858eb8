import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** By address, the link in it that had the focus last. */
const leftBy = new Map<string, string>();
const addressNow = (): string => `${globalThis.location.pathname}${globalThis.location.search}`;
const LOOK_EVERY_MS = 100;
const LOOKS = 25;

function remember({ target }: FocusEvent): void {
  const href = target instanceof Element ? target.closest('main a[href]')?.getAttribute('href') : null;
  if (href) leftBy.set(addressNow(), href);
}

/** Takes the focus to a link that comes with the page's data, or to its title. */
function bringFocus(wanted: string | undefined): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const link = wanted === undefined ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(wanted)}"]`);
    const title = document.querySelector<HTMLElement>('main h1');
    const to = link ?? (wanted === undefined || looks === LOOKS ? title : null);
    if (isLost && to) {
      if (to === title) to.tabIndex = -1;
      to.focus();
    }
    if (!isLost || to || looks === LOOKS) clearInterval(timer);
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/** Whoever walks by keyboard arrives at a page's title, and coming back stands on the link he left by. Focus held by something is left alone. */
export function useFocusAcrossPages(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    // The first page of a visit begins at its top, with the way past the rooms.
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    return bringFocus(leftBy.get(addressNow()));
  }, [pathname]);
}
