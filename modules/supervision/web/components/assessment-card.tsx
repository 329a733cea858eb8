import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { MatterView } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Assessment = MatterView['assessments'][number];

/** The totals of one assessment, what they are counted against, where they come from, and what may follow. */
export function AssessmentCard({ one, isLast }: { readonly one: Assessment; readonly isLast: boolean }) {
  const {
    words,
    pages: { matter, assessment: say },
  } = useSupervisionTexts();
  return (
    <Card
      title={matter.assessments}
      aside={<StatusTag tone={one.result === 'dissatisfied' ? 'late' : 'ok'}>{wordOf(words.result, one.result)}</StatusTag>}
    >
      <p className="small">
        {fill(matter.totals, {
          members: one.members,
          present: one.present,
          satisfied: one.satisfied,
          basically: one.basically,
          dissatisfied: one.dissatisfied,
          void: one.void,
        })}
      </p>
      {one.needed === null ? null : (
        <p className="small muted">
          {fill(say.needed, { base: wordOf(words.base, one.base ?? ''), n: one.baseNumber ?? 0, needed: one.needed })}
        </p>
      )}
      {one.source === 'manual' ? (
        <p className="small">
          <b>{say.manual}</b>{' '}
          <span className="muted">
            {one.reason ?? ''} {plainDate(one.onDay, today())}
          </span>
        </p>
      ) : (
        <p className="small muted">
          {one.contestId === null ? (
            (one.contestTitle ?? '')
          ) : (
            <a href={`/api/ballots/${one.contestId}/report`} target="_blank" rel="noreferrer">
              {fill(say.report, { title: one.contestTitle ?? '' })}
            </a>
          )}{' '}
          {plainDate(one.onDay, today())}
        </p>
      )}
      {isLast && one.result === 'dissatisfied' ? <p className="small sv-red">{say.mayOrder}</p> : null}
    </Card>
  );
}
