import { shellEn } from '#platform/texts/shell-en.ts';
import { type ShellTexts, shellZhCn } from '#platform/texts/shell-zh-cn.ts';
import { useTexts } from '#platform/web/locale.ts';

const BY_LOCALE = { 'zh-CN': shellZhCn, en: shellEn } as const;

export function useShellTexts(): ShellTexts {
  return useTexts<ShellTexts>(BY_LOCALE);
}
