import { useQuery } from '@tanstack/react-query';
import { DEFAULT_LETTERS } from '../../../domain/reply-checks.ts';
import { ruleQuery } from '../../api.ts';

type Letters = Readonly<Record<string, string>>;

/** The letters this congress prints for the classes of a reply (SUG-18), over those used when it has set none. */
export function useOwnLetters(): Letters {
  const rule = useQuery(ruleQuery('SUG-18'));
  const own = rule.data?.values.find(({ parameter }) => parameter === 'letters')?.value;
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return DEFAULT_LETTERS;
  const letters = Object.entries(own).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { ...DEFAULT_LETTERS, ...Object.fromEntries(letters) };
}
