/** Whether a browser binds passkeys to this address: https with a name, or `localhost`; never an IP address. */
export function bindsPasskeys({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  return !isNumber && (protocol === 'https:' || hostname === 'localhost');
}

/** The same page under the name of this machine that passkeys can be bound to; null where there is none. */
export function placeForPasskeys(href: string): string | null {
  const url = new URL(href);
  if (!['127.0.0.1', '[::1]'].includes(url.hostname)) return null;
  url.hostname = 'localhost';
  return url.href;
}
