import { bareCode } from '#platform/domain/formats/full-width.ts';

/** A row of a national code table: the code, its text, and other texts offices type for it. */
export type CodedValue<Code extends string = string> = {
  readonly code: Code;
  readonly name: string;
  readonly also?: readonly string[];
};

/** The row whose code, text or other text is what somebody typed, spaces and width aside. */
export function findCodedValue<Code extends string>(rows: readonly CodedValue<Code>[], typed: string): CodedValue<Code> | null {
  const text = bareCode(typed);
  if (text === '') return null;
  return rows.find((row) => row.code === text || row.name === text || row.also?.includes(text)) ?? null;
}
