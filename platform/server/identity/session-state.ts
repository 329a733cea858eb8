import type { Actor, Post } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import type { SignInStage } from '#platform/domain/identity/sign-in-stage.ts';

/** A session as it stands now: who, where, with which posts, and how far the sign-in has come. */
export type Session = {
  readonly id: string;
  readonly tokenHash: string;
  readonly accountId: AccountId;
  readonly login: string;
  readonly congressId: CongressId;
  readonly personId: PersonId;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly isOfficer: boolean;
  readonly stage: SignInStage;
  readonly factors: { readonly isRequired: boolean; readonly hasTotp: boolean; readonly hasPasskey: boolean; readonly doneAt: Date | null };
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly passwordEndsAt: Date;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly idleMinutes: number;
};

/** Only a finished sign-in acts. */
export function actorOf(session: Session): Actor | null {
  if (session.stage !== 'ready') return null;
  const { accountId, congressId, personId, name, posts } = session;
  return { accountId, congressId, personId, name, posts };
}
