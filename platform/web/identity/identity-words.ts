import { identityEn, identityErrorsEn } from '#platform/texts/identity-en.ts';
import { type IdentityTexts, identityErrorsZhCn, identityZhCn } from '#platform/texts/identity-zh-cn.ts';
import { useLocale, useTexts } from '../locale.ts';
import { namedRole } from './role-names.ts';

export const useIdentityTexts = (): IdentityTexts => useTexts({ 'zh-CN': identityZhCn, en: identityEn });

/** The sentence of a refusal that came back as a code in the address. */
export function useRefusal(code: string | null): string | undefined {
  const sentences: Readonly<Record<string, string>> = useTexts({ 'zh-CN': identityErrorsZhCn, en: identityErrorsEn });
  return code === null ? undefined : (sentences[code] ?? sentences['identity.provider_refused']);
}

/** A role by name: the three officers' stand here, the others as their modules call them. */
export function useRoleName(): (role: string) => string {
  const texts = useIdentityTexts();
  const locale = useLocale();
  return (role) => Object.entries(texts.roles).find(([key]) => key === role)?.[1] ?? namedRole(role, locale) ?? role;
}
