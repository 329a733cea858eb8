import { usePhoneTexts } from '../../use-phone-texts.ts';

type Props = {
  readonly title?: string | undefined;
  readonly situation: string;
  readonly analysis: string;
  readonly points: readonly string[];
  readonly level?: 2 | 3;
};

/** The text as it is filed and signed: heading, situation, analysis, numbered points. */
export function PhoneFrozenText({ title, situation, analysis, points, level = 2 }: Props) {
  const { sign, write } = usePhoneTexts();
  const Heading = `h${level}` as const;
  return (
    <article className="frozen">
      {title === undefined ? null : <p className="frozen-title">{title}</p>}
      {situation === '' ? null : (
        <>
          <Heading>{sign.heading.situation}</Heading>
          <p className="prose">{situation}</p>
        </>
      )}
      {analysis === '' ? null : (
        <>
          <Heading>{sign.heading.analysis}</Heading>
          <p className="prose">{analysis}</p>
        </>
      )}
      <Heading>{sign.heading.points}</Heading>
      {points.length === 0 ? (
        <p className="muted">{write.points0}</p>
      ) : (
        <ol className="frozen-points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
    </article>
  );
}
