import { SignInPage } from '#platform/web/identity/sign-in-page.tsx';
import { homeOf, safeReturn } from './safe-return.ts';

/** The way in; `to` says where one wanted to go, `error` why another house refused. */
export function SignIn() {
  const query = new URLSearchParams(globalThis.location.search);
  const to = query.get('to');
  return <SignInPage returnTo={safeReturn(to)} {...(to === null ? { homeOf } : {})} refusal={query.get('error')} />;
}
