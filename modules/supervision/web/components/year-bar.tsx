import { Button } from '#platform/web/kit/button.tsx';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

/** The year shown, with the one before and the one after. */
export function YearBar({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const {
    pages: { common },
  } = useSupervisionTexts();
  return (
    <span className="row sv-noprint">
      <Button onClick={() => onYear(year - 1)}>{common.previous}</Button>
      <b className="sv-year">{year}</b>
      <Button onClick={() => onYear(year + 1)}>{common.next}</Button>
    </span>
  );
}
