import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ActionView, PointView } from '../../contract/views.ts';
import { fileSrc } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import { stateTone } from './state-tone.ts';

type Props = {
  readonly point: PointView;
  readonly onAct: (act: ActionView) => void;
  /** Where the list mixes matters, each names its own. */ readonly matterHref?: string;
};

/** One opinion or problem: what is asked, of whom, until when, what was answered, what was done, what was found. */
export function PointCard({ point, onAct, matterHref }: Props) {
  const {
    words,
    pages: { point: page },
  } = useSupervisionTexts();
  const on = (day: string): string => plainDate(day, today());
  const number = fill(page.number, { n: point.number });
  return (
    <article className={point.isOverdue ? 'sv-point late' : 'sv-point'} aria-label={`${number} ${point.text}`}>
      <header>
        <span className="no">{point.number}</span>
        <div className="what">
          <p>{point.text}</p>
          {matterHref === undefined ? null : (
            <PageLink href={matterHref} className="small">
              {point.subject}
            </PageLink>
          )}
        </div>
        <StatusTag tone={point.isOverdue ? 'late' : stateTone('point', point.state)}>
          {point.isOverdue ? page.late : wordOf(words.pointState, point.state)}
        </StatusTag>
      </header>
      <p className="facts small muted">
        <span>{wordOf(words.origin, point.origin)}</span>
        <span>{point.unitName}</span>
        {point.lawArticle === null ? null : <span>{point.lawArticle}</span>}
        {point.dueOn === null ? null : (
          <span>
            {page.due} {on(point.dueOn)}
          </span>
        )}
        {point.measure === null ? null : <span>{wordOf(words.measure, point.measure)}</span>}
        {point.round > 1 ? <span>{fill(page.round, { n: point.round })}</span> : null}
        {point.lookedBackOn === null ? null : <span>{fill(page.lookedBack, { day: on(point.lookedBackOn) })}</span>}
      </p>
      {point.answer === null ? null : (
        <dl className="chain">
          <dt>{page.answer}</dt>
          <dd>
            {point.answer}
            {point.answeredOn === null ? null : (
              <time className="small faint" dateTime={point.answeredOn}>
                {' '}
                {on(point.answeredOn)}
              </time>
            )}
          </dd>
        </dl>
      )}
      {point.answer === null ? null : (
        <dl className="chain">
          <dt>{page.deeds}</dt>
          <dd>
            {point.deeds.length === 0 ? (
              <span className="sv-warn">{page.noDeeds}</span>
            ) : (
              <ul>
                {point.deeds.map((deed) => (
                  <li key={deed.id}>
                    {deed.text}{' '}
                    {deed.files.map((file) => (
                      <a key={file.id} href={fileSrc(point.matterId, file.id)}>
                        {file.name}{' '}
                      </a>
                    ))}
                    <span className="small faint">
                      {deed.personName} {on(deed.onDay)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </dl>
      )}
      {point.finding === null ? null : (
        <dl className="chain">
          <dt>{page.finding}</dt>
          <dd>
            {point.finding} <span className="small faint">{point.foundBy}</span>
          </dd>
        </dl>
      )}
      <ActButtons actions={point.actions} onAct={onAct} of={number} />
    </article>
  );
}
