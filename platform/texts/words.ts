/** Puts values into a sentence: `{name}` becomes the value; an unknown name stays visible. */
export function fillIn(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

export type Locale = 'zh-CN' | 'en';
