export type CachePlan = 'shell' | 'asset' | 'network';

/**
 * What the service worker does with a request. Only the phone's shell and hashed files are kept:
 * answers of the API never are, because a phone passes from hand to hand; the desk never works from a copy.
 */
export function planFor(request: { readonly method: string; readonly url: string; readonly mode: string }, origin: string): CachePlan {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'network';
  if (request.mode === 'navigate') return url.pathname === '/phone' || url.pathname.startsWith('/phone/') ? 'shell' : 'network';
  return url.pathname.startsWith('/assets/') || url.pathname === '/icon.svg' ? 'asset' : 'network';
}

type BuiltFile = { readonly file: string; readonly src?: string; readonly css?: readonly string[] };

/** Addresses to keep at the first visit: what the build made, without the pages of other areas, whose files are named for them. */
export function filesToKeep(manifest: Readonly<Record<string, BuiltFile>>): readonly string[] {
  const mine = Object.entries(manifest).filter(
    ([key, { src = key }]) => !/(?:^|\/)_?(?:desk|hall|screen|gallery|service-worker)[^/]*$/.test(src),
  );
  return [...new Set(mine.flatMap(([, { file, css = [] }]) => [file, ...css]))]
    .filter((file) => file.startsWith('assets/'))
    .map((file) => `/${file}`);
}
