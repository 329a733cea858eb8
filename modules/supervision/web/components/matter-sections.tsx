import { isLocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ActionView, MatterView } from '../../contract/views.ts';
import { fileSrc } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';
import { ActButtons } from './act-buttons.tsx';
import { AssessmentCard } from './assessment-card.tsx';
import { PointCard } from './point-card.tsx';
import { stateTone } from './state-tone.ts';

type Props = { readonly view: MatterView; readonly onAct: (act: ActionView, about?: string) => void };

/** Opinions and problems, one after the other. */
export function PointsSection({ view, onAct }: Props) {
  const {
    pages: { matter },
  } = useSupervisionTexts();
  if (view.pointRows.length === 0) return <p className="faint">{matter.noPoints}</p>;
  return (
    <ul className="sv-points">
      {view.pointRows.map((point) => (
        <li key={point.id}>
          <PointCard point={point} onAct={(act) => onAct(act, point.text)} />
        </li>
      ))}
    </ul>
  );
}

/** Questions of a special inquiry from collecting to following up. */
export function QuestionsSection({ view, onAct }: Props) {
  const {
    words,
    pages: { matter },
  } = useSupervisionTexts();
  const call =
    view.questionsUntil === null ? null : (
      <p className="muted">
        {fill(view.questionsUntil >= today() ? matter.asking : matter.askedUntil, { day: plainDate(view.questionsUntil, today()) })}{' '}
        <a href={`/supervision/${view.id}`} target="_blank" rel="noreferrer">
          {matter.publicPage}
        </a>
      </p>
    );
  if (view.questions.length === 0)
    return (
      <>
        {call}
        <p className="faint">{matter.noQuestions}</p>
      </>
    );
  return (
    <>
      {call}
      <Card>
        <ol className="sv-list">
          {view.questions.map((question) => (
            <li key={question.id}>
              <p>
                <StatusTag tone={stateTone('question', question.state)}>{wordOf(words.questionState, question.state)}</StatusTag>{' '}
                <b>{question.text}</b>
              </p>
              <p className="small muted">
                {fill(matter.collected, { from: wordOf(words.cameFrom, question.cameFrom), by: question.askedBy }).replace(
                  /[：:]\s*$/u,
                  '',
                )}
                {question.isPublic ? ` · ${matter.shown}` : ''}
                {question.unitName === null ? '' : ` · ${question.unitName}`}
                {question.askedInHallBy === null ? '' : ` · ${fill(matter.askedIn, { by: question.askedInHallBy })}`}
              </p>
              {question.answer === null ? null : (
                <p>
                  {question.answer} <span className="small faint">{question.answeredBy}</span>
                </p>
              )}
              {question.followUp === null ? null : (
                <p>
                  {matter.followUp} {question.followUp}
                </p>
              )}
              <ActButtons actions={question.actions} onAct={(act) => onAct(act, question.text)} of={question.text.slice(0, 12)} />
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}

/** Reports and what else was written, newest last. */
export function PapersSection({ view }: Pick<Props, 'view'>) {
  const {
    words,
    pages: { matter, more },
  } = useSupervisionTexts();
  if (view.papers.length === 0) return <p className="faint">{matter.noPapers}</p>;
  return (
    <div className="stack">
      {view.papers.map((paper) => (
        <Card
          key={paper.id}
          level={3}
          title={wordOf(words.paper, paper.kind)}
          aside={
            <span className="small muted">
              {paper.fromName} {plainDate(paper.onDay, today())}
            </span>
          }
        >
          <p className="sv-pre">{paper.text}</p>
          {paper.fileId === null ? null : (
            <p>
              <a href={fileSrc(view.id, paper.fileId)}>{more.attachment}</a>
            </p>
          )}
        </Card>
      ))}
    </div>
  );
}

/** What stands beside: days with their arithmetic, the assessment's totals, who takes part. */
export function SideCards({ view }: Pick<Props, 'view'>) {
  const {
    words,
    pages: { matter },
  } = useSupervisionTexts();
  const running = view.clocks.filter(({ state }) => state === 'running');
  const past = view.clocks.filter(({ state }) => state !== 'running');
  return (
    <div className="side sv-clocks">
      {running.length === 0 && past.length > 0 ? null : running.length === 0 ? (
        <Card title={matter.clocks}>
          <p className="faint">{matter.noClocks}</p>
        </Card>
      ) : (
        running.map((clock) =>
          isLocalDate(clock.dueOn) ? (
            <ClockCard key={clock.id} title={wordOf(words.clock, clock.kind)} due={clock.dueOn} today={today()} lines={[clock.text]} />
          ) : null,
        )
      )}
      {past.length === 0 ? null : (
        <Card title={matter.pastClocks}>
          <ul className="sv-list">
            {past.map((clock) => (
              <li key={clock.id} className="small">
                {wordOf(words.clock, clock.kind)} {plainDate(clock.dueOn, today())}
                {clock.stoppedOn === null ? null : (
                  <span className="muted"> · {fill(matter.stopped, { day: plainDate(clock.stoppedOn, today()) })}</span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {view.assessments.map((one, place) => (
        <AssessmentCard key={one.id} one={one} isLast={place === view.assessments.length - 1} />
      ))}
      {view.participants.length === 0 ? null : (
        <Card title={matter.people}>
          <ul>
            {view.participants.map((one) => (
              <li key={`${one.role}${one.name}`}>
                {one.name} <span className="small muted">{wordOf(words.role, one.role)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {view.signers.names.length === 0 ? null : (
        <Card title={matter.signers}>
          <p>{view.signers.names.join(' ')}</p>
          {view.signers.judged === 0 ? null : (
            <p className="small muted">{fill(matter.judged, { judged: view.signers.judged, dissatisfied: view.signers.dissatisfied })}</p>
          )}
        </Card>
      )}
    </div>
  );
}
