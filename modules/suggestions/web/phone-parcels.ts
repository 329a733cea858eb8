import type { ParcelFields } from '#platform/web/offline/outbox.ts';
import { textOf, type WriteValues } from './phone-write-values.ts';

/** How far the person wants to go now: keep it as a draft on the server, ask colleagues, or file. */
export type SendAim = 'keep' | 'invite' | 'file';

export type ParcelContext = {
  readonly accountId: string;
  readonly draftId: string;
  /** Names for the outbox, in the language of the page. */
  readonly names: Readonly<Record<'text' | 'invite' | 'file', string>>;
  readonly newId: () => string;
};

/** The text as the server takes it; a question that was not answered is not sent. */
export function formOf(values: WriteValues): Readonly<Record<string, unknown>> {
  return {
    ...textOf(values),
    ...(values.field === '' ? {} : { field: values.field }),
    ...(values.wantsPublicity === '' ? {} : { wantsPublicity: values.wantsPublicity === 'yes' }),
    ...(values.isConfidential === '' ? {} : { isConfidential: values.isConfidential === 'yes' }),
  };
}

const pathOf = (values: WriteValues, action: string): string =>
  `/api/${values.kind === 'motion' ? 'motions' : 'suggestions'}/${values.server?.id ?? '{id}'}/acts/${action}`;

/** A suggestion whose text others have been asked to sign is changed by its own act, which asks them again. */
const savingAct = ({ server }: WriteValues): string => (server?.state === 'co-signing' ? 'change-text' : 'save-draft');

function textParcel(values: WriteValues, context: ParcelContext): ParcelFields {
  const commandId = context.newId();
  const base = { commandId, accountId: context.accountId, draftId: context.draftId, what: context.names.text };
  if (values.server === undefined)
    return { ...base, path: '/api/suggestions', body: { commandId, kind: values.kind, form: formOf(values) } };
  return { ...base, path: pathOf(values, savingAct(values)), body: { commandId, version: values.server.version, form: formOf(values) } };
}

function actParcel(
  values: WriteValues,
  context: ParcelContext,
  act: { readonly action: string; readonly what: string; readonly form: unknown; readonly after: ParcelFields },
): ParcelFields {
  const commandId = context.newId();
  // The version is put in when the parcel before has been answered.
  return {
    commandId,
    accountId: context.accountId,
    what: act.what,
    path: pathOf(values, act.action),
    body: { commandId, version: 0, form: act.form },
    follows: act.after.commandId,
  };
}

/**
 * What goes into the outbox, in order: the text, then the invitations, then the filing. Filing ends
 * the invitations that are still open, so a text with new invitations is not filed in the same breath.
 */
export function parcelsFor(values: WriteValues, aim: SendAim, context: ParcelContext): readonly ParcelFields[] {
  const text = textParcel(values, context);
  if (aim === 'keep') return [text];
  if (aim === 'invite')
    return [
      text,
      actParcel(values, context, {
        action: 'invite-co-signers',
        what: context.names.invite,
        form: { personIds: values.invite.map(({ value }) => value) },
        after: text,
      }),
    ];
  return [text, actParcel(values, context, { action: 'file', what: context.names.file, form: {}, after: text })];
}
