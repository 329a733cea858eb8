import { asFormRefusal as asRefusal } from '#platform/web/form-refusal.ts';

// Questions of our forms that become one member of the request.
const ASKED_AS: Readonly<Record<string, string>> = { units: 'lead', owners: 'decision', promise: 'text' };

/** A path of the request as the page's field: `form.reason` is asked as `reason`. */
export function fieldOfPath(path: string): string {
  const inForm = path.startsWith('form.') ? path.slice('form.'.length) : path;
  const [head = inForm, next] = inForm.split('.');
  if (head === 'owners' && next !== undefined) return inForm;
  if (head === 'promise' && next !== undefined) return next;
  return head in ASKED_AS ? (ASKED_AS[head] ?? inForm) : inForm;
}

/** The same refusal with its paths as the page's fields, so that each error finds its question. */
export const asFormRefusal = (error: unknown): unknown => asRefusal(error, fieldOfPath);
