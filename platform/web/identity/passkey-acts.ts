import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { identityApi } from './identity-api.ts';

// The options come from the server's own library; the browser checks them once more.
/** @throws Error when the person stops it, ApiError when the server refuses */
export async function signInWithPasskey(): Promise<SessionView> {
  const options = (await identityApi.passkeys.beginSignIn()) as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON: options });
  return identityApi.passkeys.signIn({
    response: { ...response, response: { ...response.response }, clientExtensionResults: { ...response.clientExtensionResults } },
  });
}

/** @throws Error when the person stops it, ApiError when the server refuses */
export async function addPasskey(label: string): Promise<void> {
  const options = (await identityApi.passkeys.begin()) as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON: options });
  await identityApi.passkeys.confirm({
    label,
    response: { ...response, response: { ...response.response }, clientExtensionResults: { ...response.clientExtensionResults } },
  });
}
