import { SignInPage } from '#platform/web/identity/sign-in-page.tsx';
import { safeReturn } from './safe-return.ts';

/** The way in; `to` says where one wanted to go, `error` why another house refused. */
export function SignIn() {
  const query = new URLSearchParams(globalThis.location.search);
  return <SignInPage returnTo={safeReturn(query.get('to'))} refusal={query.get('error')} />;
}
