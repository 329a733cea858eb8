import type { SealedColumn } from '#platform/server/fields/seal-stored.ts';

/** What of the register is stored sealed. Who has no birth month is told apart by the mark of his number. */
export const registerSealed = [
  { table: 'register_people', column: 'phone', marked: { column: 'phone_mark', within: 'natural_key' } },
  { table: 'register_organisations', column: 'phone', marked: { column: 'phone_mark' } },
] as const satisfies readonly SealedColumn[];

export const personPhone = (row: string) => ({ column: 'register_people.phone', row });
export const unitPhonePlace = (row: string) => ({ column: 'register_organisations.phone', row });

/** A number as the journal may tell it: enough to see that it changed, not enough to ring. */
export const maskedPhone = (phone: string | null): string | null =>
  phone === null ? null : `${'•'.repeat(Math.max(0, phone.length - 2))}${phone.slice(-2)}`;
