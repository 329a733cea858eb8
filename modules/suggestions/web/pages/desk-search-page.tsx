import { Navigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { LIST_HREF } from '../links.ts';

// A number typed arrives as a number; an address without a text asks for nothing.
const Search = z.object({ text: z.string().or(z.number().transform(String)).catch('') });

/** The search of the frame: for now everything it finds is a suggestion. */
export function DeskSearchPage() {
  const { text } = Search.parse(useSearch({ strict: false }));
  return <Navigate to={LIST_HREF} search={{ tab: 'all', search: text }} replace />;
}
