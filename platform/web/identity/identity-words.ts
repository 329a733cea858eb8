import { identityEn, identityErrorsEn } from '#platform/texts/identity-en.ts';
import { type IdentityTexts, identityErrorsZhCn, identityZhCn } from '#platform/texts/identity-zh-cn.ts';
import { useTexts } from '../locale.ts';

export const useIdentityTexts = (): IdentityTexts => useTexts({ 'zh-CN': identityZhCn, en: identityEn });

/** The sentence of a refusal that came back as a code in the address. */
export function useRefusal(code: string | null): string | undefined {
  const sentences: Readonly<Record<string, string>> = useTexts({ 'zh-CN': identityErrorsZhCn, en: identityErrorsEn });
  return code === null ? undefined : sentences[code] ?? sentences['identity.provider_refused'];
}

/** The three officers by name; other roles are named by their modules and stand here by key. */
export function roleName(texts: IdentityTexts, role: string): string {
  return Object.entries(texts.roles).find(([key]) => key === role)?.[1] ?? role;
}
