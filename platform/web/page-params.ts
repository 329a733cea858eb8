import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';

/** The parameters of the page's path, checked. @throws ZodError caught by the error boundary of the route */
export function usePageParams<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  return schema.parse(useParams({ strict: false }));
}

/**
 * Filters, tabs and page of a list live in the address. A wrong value in a hand-made address counts
 * as absent when the schema says `.catch(undefined)`.
 * @returns what stands in the address, and a function that changes some of it (undefined takes a value out)
 */
export function usePageSearch<Schema extends z.ZodObject>(schema: Schema): [z.output<Schema>, (change: Partial<z.input<Schema>>) => void] {
  const search = schema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (values: Partial<z.input<Schema>>): void => {
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, ...values }) });
  };
  return [search, change];
}
