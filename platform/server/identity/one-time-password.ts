import { randomBytes } from 'node:crypto';

/** Twenty letters and digits of chance, grouped to be read out; to be changed at the first sign-in. */
export function makeOneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const body = Array.from(randomBytes(16), (byte) => letters[byte % letters.length] ?? 'x').join('');
  return `${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8, 12)}-${body.slice(12)}K7`;
}
