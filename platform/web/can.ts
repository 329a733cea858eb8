/** A record as every response carries it: with the acts open to this reader now. */
export type WithActions<Action extends string = string> = { readonly actions: readonly Action[] };

/** Whether a page may draw the button; it never guesses from roles or states. */
export function can<Action extends string>(record: WithActions<Action> | null | undefined, action: Action): boolean {
  return record?.actions.includes(action) ?? false;
}
