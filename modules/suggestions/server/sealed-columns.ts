import type { SealedColumn } from '#platform/server/fields/seal-stored.ts';

/** What of suggestions is stored sealed. */
export const suggestionsSealed = [{ table: 'suggestions_replies', column: 'contact_phone' }] as const satisfies readonly SealedColumn[];

export const replyPhone = (row: string) => ({ column: 'suggestions_replies.contact_phone', row });
