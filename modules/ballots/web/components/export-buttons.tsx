import { Button } from '#platform/web/kit/button.tsx';
import { useQueryClient } from '@tanstack/react-query';
import type { ContestView } from '../../contract/views.ts';
import { screenQuery } from '../api.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { resultCsv, resultPopolo } from './result-export.ts';

function saveAs(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** The result as a sheet, as vote events, and on paper. */
export function ExportButtons({ view }: { readonly view: ContestView }) {
  const { pages: { result } } = useBallotTexts();
  const client = useQueryClient();
  const name = `${view.title.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}-${(view.closedAt ?? '').slice(0, 10)}`;
  const saveJson = async (): Promise<void> => {
    const seats = view.keeping === 'named' ? (await client.fetchQuery(screenQuery(view.id))).seats : null;
    saveAs(`${name}.json`, JSON.stringify(resultPopolo(view, seats), undefined, 1), 'application/json');
  };
  return (
    <div className="row">
      <Button onClick={() => saveAs(`${name}.csv`, resultCsv(view), 'text/csv')}>{result.csv}</Button>
      <Button onClick={() => { void saveJson(); }}>{result.json}</Button>
      <Button onClick={() => globalThis.print()}>{result.print}</Button>
    </div>
  );
}
