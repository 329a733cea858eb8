import { ApiError, problemOf } from './api-error.ts';

/** A path of the request as the page's field: `form.reason` and `form.reason.0` are asked as `reason`. */
export const fieldOfForm = (path: string): string => path.replace(/^form\./, '').split('.')[0] ?? path;

/** The same refusal with its paths as the form asks them, so that each error finds its question. What is no refusal of the server goes through as it is. */
export function asFormRefusal(error: unknown, fieldOf: (path: string) => string = fieldOfForm): unknown {
  if (!(error instanceof ApiError)) return error;
  const problem = problemOf(error);
  return new ApiError(
    {
      ...problem,
      ...(problem.field === undefined ? {} : { field: fieldOf(problem.field) }),
      ...(problem.fields === undefined ? {} : { fields: problem.fields.map(({ path, message }) => ({ path: fieldOf(path), message })) }),
    },
    { cause: error },
  );
}
