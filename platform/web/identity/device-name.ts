// The first that fits: a browser built on another names that one too.
const BROWSERS = [
  ['Edg', 'Edge'],
  ['MicroMessenger', 'WeChat'],
  ['HuaweiBrowser', 'Huawei Browser'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['OpenHarmony', 'HarmonyOS'],
  ['HarmonyOS', 'HarmonyOS'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A device as people know it, from what its browser says of itself: `Chrome · Android`; what nobody knows stays as it is. */
export function deviceName(userAgent: string): string {
  const found = [BROWSERS, SYSTEMS].flatMap((known) => known.find(([mark]) => userAgent.includes(mark))?.[1] ?? []);
  return found.length === 0 ? userAgent : found.join(' · ');
}
