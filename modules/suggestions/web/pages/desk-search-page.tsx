import { Navigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { LIST_HREF } from '../links.ts';

const Search = z.object({ text: z.coerce.string().catch('') });

/** The search of the frame: for now everything it finds is a suggestion. */
export function DeskSearchPage() {
  const { text } = Search.parse(useSearch({ strict: false }));
  return <Navigate to={LIST_HREF} search={{ tab: 'all', search: text }} replace />;
}
