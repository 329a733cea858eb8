import { useId } from 'react';

type Props = {
  readonly caption: string;
  readonly unit: string;
  readonly years: readonly { readonly year: number; readonly value: number }[];
  readonly yearHeading: string;
  readonly valueHeading: string;
};

const WIDTH = 420;
const HEIGHT = 160;
const BASE = HEIGHT - 24;
const TOP = 20;

/** Bars of a few years. The last is solid, the others hatched, so that a black-and-white print tells them apart; the table beside it says the same in words. */
export function YearBars({ caption, unit, years, yearHeading, valueHeading }: Props) {
  const pattern = useId();
  const most = Math.max(...years.map(({ value }) => value), 1);
  const step = WIDTH / Math.max(years.length, 1);
  return (
    <div className="in-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${caption}: ${years.map(({ year, value }) => `${year} ${value}${unit}`).join(', ')}`}
      >
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="in-bar-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="in-bar-line" />
          </pattern>
        </defs>
        <line x1="0" y1={BASE} x2={WIDTH} y2={BASE} className="in-axis" />
        {years.map(({ year, value }, index) => {
          const height = ((BASE - TOP) * value) / most;
          const x = index * step + step * 0.22;
          const isLast = index === years.length - 1;
          return (
            <g key={year}>
              <rect
                x={x}
                y={BASE - height}
                width={step * 0.56}
                height={height}
                className={isLast ? 'in-bar now' : 'in-bar'}
                {...(isLast ? {} : { fill: `url(#${pattern})` })}
              />
              <text x={x + step * 0.28} y={BASE - height - 6} textAnchor="middle" className="in-bar-value">
                {value}
              </text>
              <text x={x + step * 0.28} y={HEIGHT - 6} textAnchor="middle" className="in-bar-year">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{yearHeading}</th>
            <th scope="col" className="num">
              {valueHeading}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, value }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="num">
                {value} {unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
