import type { Actor } from '#platform/domain/actor.ts';
import type { CongressId } from '#platform/domain/ids.ts';

/** What the mount tells every handler about the request. */
export type ApiContext = {
  /** Who is signed in; null for a resident. */
  readonly actor: Actor | null;
  /** The congress whose public pages are asked for, when nobody is signed in. */
  readonly publicCongressId: CongressId | null;
  readonly requestId: string;
  /** The name the browser called, as its `Host` header says it. */
  readonly host?: string | undefined;
  readonly address: string;
  readonly device: string;
  /** Opaque session token of the cookie, for sign-out and the like. Never logged. */
  readonly sessionToken: string | null;
  /** Cookies the handler wants set on the response. */
  readonly setCookie: (value: string) => void;
};
