import { z } from 'zod';

/** One act its reader may do now: which lifecycle table it stands in, and the id it is sent to where that is not the matter's. */
export const actionShape = <const Tables extends readonly [string, ...string[]]>(tables: Tables) =>
  z.object({ of: z.enum(tables), action: z.string(), targetId: z.uuid().nullable(), primary: z.boolean(), rules: z.array(z.string()) });

/** One line of a timeline: what was done, from which state to which, by whom, under which rules. `at` is an instant. */
export const TimelineEntry = z.object({
  seq: z.int(),
  at: z.string(),
  action: z.string(),
  fromState: z.string().nullable(),
  toState: z.string().nullable(),
  personName: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});

/** An endpoint for each form of a lifecycle table, under the act's name. */
export function actsOf<Forms extends Record<string, z.ZodObject>, Endpoint>(
  forms: Forms,
  make: (action: string, form: z.ZodObject) => Endpoint,
): { [Action in keyof Forms]: Endpoint } {
  const entries = Object.entries(forms).map(([action, form]) => [action, make(action, form)] as const);
  return Object.fromEntries(entries) as { [Action in keyof Forms]: Endpoint };
}
