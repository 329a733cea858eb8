import { lazyRouteComponent } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { unreachable } from '#platform/web/api-error.ts';

/** Whether the server is there at all; not whether it is well. */
export const serverAnswers = (): Promise<boolean> =>
  fetch('/health', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/**
 * A page that is fetched when first opened. Without a server the router would load the whole window anew and leave
 * nothing but the browser's own complaint: the page says itself that there is no connection. Where the server answers,
 * the page is gone because a newer release took its place, and loading anew is right.
 */
export const laterPage = (load: () => Promise<FunctionComponent>) =>
  lazyRouteComponent(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw (await serverAnswers()) ? cause : unreachable(cause);
    }
  });
