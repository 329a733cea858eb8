import { today } from '#platform/web/formats.ts';

const KEY = 'renda.later';

/** What was put off today on this device; tomorrow it is asked again. */
export function readLater(): readonly string[] {
  try {
    const [day, ...keys] = (globalThis.localStorage?.getItem(KEY) ?? '').split('\n');
    return day === today() ? keys : [];
  } catch {
    return []; // storage switched off: then nothing is put off
  }
}

export function putOff(key: string): readonly string[] {
  const keys = [...new Set([...readLater(), key])];
  try {
    globalThis.localStorage?.setItem(KEY, [today(), ...keys].join('\n'));
  } catch {
    // it then lasts as long as the page
  }
  return keys;
}
