const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The origin the reader's browser is at. While ours is this very machine, any of its names is: a
 * passkey needs `localhost`, for a browser binds none to an IP address. Anywhere else it is the site's
 * own, whatever name the request gives itself.
 */
export function reachedOrigin(site: string, host: string | undefined): string {
  const { protocol, hostname } = new URL(site);
  const asked = host === undefined ? null : URL.parse(`http://${host}`);
  const isHere = protocol === 'http:' && LOOPBACK.includes(hostname) && asked !== null && LOOPBACK.includes(asked.hostname);
  return isHere ? asked.origin : site;
}

/** Whether a browser makes passkeys here: over https, or at `localhost`. */
export function hasPasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || hostname === 'localhost';
}
