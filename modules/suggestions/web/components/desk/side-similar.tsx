import { useQuery } from '@tanstack/react-query';
import { Card } from '#platform/web/kit/card.tsx';
import { similarQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { SimilarLines } from './similar-lines.tsx';

/** What was asked before on the same matter, and what became of it. Silent where it cannot be read: it is an aid. */
export function SideSimilar({ id }: { readonly id: string }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const rows = (useQuery(similarQuery(id)).data ?? []).slice(0, 4);
  if (rows.length === 0) return null;
  return (
    <Card title={open.similar}>
      <SimilarLines rows={rows} />
    </Card>
  );
}
