import { useId } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import { typedText } from './typed-text.ts';

type Props = FieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Errors by the place of the point. */
  readonly errors?: Readonly<Record<number, string>>;
};

/** Numbered points, one field each: what is asked, so that it can be answered point by point (逐条回应). */
export function PointsInput({ label, hint, error, required, value, onChange, errors = {} }: Props) {
  const texts = useKitTexts();
  const id = useId();
  const points = value.length === 0 ? [''] : value;
  const put = (place: number, text: string): void => onChange(points.map((point, other) => (other === place ? text : point)));
  return (
    <FieldGroup label={label} hint={hint} error={error} required={required}>
      <ol className="points">
        {points.map((point, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a point is its place; it has no other identity before it is saved
          <li key={place}>
            <span className="no" aria-hidden="true">
              {place + 1}.
            </span>
            <div>
              <textarea
                rows={2}
                style={{ minHeight: '3.6rem' }}
                aria-label={fill(texts.point, { n: place + 1 })}
                value={point}
                aria-invalid={errors[place] === undefined ? undefined : true}
                aria-describedby={errors[place] === undefined ? undefined : `${id}-${place}`}
                onChange={(event) => put(place, typedText(event.target.value))}
              />
              {errors[place] === undefined ? null : (
                <span className="wrong" id={`${id}-${place}`}>
                  {errors[place]}
                </span>
              )}
            </div>
            <Button
              kind="quiet"
              aria-label={fill(texts.removePoint, { n: place + 1 })}
              disabled={points.length === 1}
              onClick={() => onChange(points.filter((_, other) => other !== place))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange([...points, ''])}>{texts.addPoint}</Button>
    </FieldGroup>
  );
}
