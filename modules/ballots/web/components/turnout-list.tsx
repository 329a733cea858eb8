import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { turnoutQuery } from '../api.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

/** After the close: who was present and did not vote, and how many by which medium. What anybody chose is nowhere. */
export function TurnoutList({ contestId }: { readonly contestId: string }) {
  const {
    words,
    pages: { count },
  } = useBallotTexts();
  const rows = useQuery(turnoutQuery(contestId)).data?.rows;
  if (rows === undefined) return null;
  const silent = rows.filter(({ isPresent, medium }) => isPresent && medium === null);
  const by = (medium: 'device' | 'paper'): number => rows.filter((row) => row.medium === medium).length;
  return (
    <Card title={count.turnout}>
      <ul className="lines">
        <li>
          <span>{words.medium.device}</span>
          <b>{by('device')}</b>
        </li>
        <li>
          <span>{words.medium.paper}</span>
          <b>{by('paper')}</b>
        </li>
        <li>
          <span>{count.silent}</span>
          <b>{silent.length}</b>
        </li>
      </ul>
      {silent.length > 0 && silent.length <= 40 ? (
        <p className="small muted">{fill(count.silentNames, { names: silent.map(({ name }) => name).join('、') })}</p>
      ) : null}
    </Card>
  );
}
