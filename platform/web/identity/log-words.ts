import type { Locale } from '../locale.ts';
import type { LogWords } from '../web-module.ts';

type Told = { readonly prefix: string; readonly said: Awaited<ReturnType<LogWords['load']>> };
/** The words of every module, as the log's page has loaded them. */
export type LoadedLogWords = readonly Told[];

/** The platform's own acts have words like those of any module. */
const own = (prefix: 'identity' | 'law' | 'files'): LogWords => ({
  prefix,
  load: async () => ({
    'zh-CN': (await import('#platform/texts/log-zh-cn.ts')).platformLogZhCn[prefix],
    en: (await import('#platform/texts/log-en.ts')).platformLogEn[prefix],
  }),
});

const modules: LogWords[] = [own('identity'), own('law'), own('files')];

/** Told once at the start by the app. */
export function wordLog(words: LogWords): void {
  modules.push(words);
}

export const loadLogWords = (): Promise<LoadedLogWords> =>
  Promise.all(modules.map(async ({ prefix, load }) => ({ prefix, said: await load() })));

/** `suggestions.task.sign-for` by all that follows the prefix, else by its last word; the act's own name where nobody has a word for it. */
export function actInWords(words: LoadedLogWords, action: string, locale: Locale): string {
  const [prefix = '', ...rest] = action.split('.');
  const acts = words.find((each) => each.prefix === prefix)?.said[locale].acts;
  return acts?.[rest.join('.')] ?? acts?.[rest.at(-1) ?? ''] ?? action;
}

export const objectInWords = (words: LoadedLogWords, object: string, locale: Locale): string =>
  words.map(({ said }) => said[locale].objects[object]).find((word) => word !== undefined) ?? object;
