/** Where to go after signing in: only addresses of our own, never another site. */
export function safeReturn(to: string | null): string {
  return to !== null && /^\/(desk|phone|hall)(?:[/?]|$)/.test(to) ? to : '/desk';
}
