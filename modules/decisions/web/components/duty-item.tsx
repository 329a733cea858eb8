import '../decisions.css';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ActionView, DutyView } from '../../contract/views.ts';
import { fileSrc } from '../api.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';
import { stateTone } from './state-tone.ts';

type Props = { readonly decisionId: string; readonly duty: DutyView; readonly onAct?: (act: ActionView) => void };

/** One duty: who, what, by when, the report with its evidence, and what the house found. */
export function DutyItem({ decisionId, duty, onAct }: Props) {
  const texts = useDecisionTexts();
  const { page } = texts;
  const dates = [
    duty.unitName,
    fill(page.due, { day: longDate(duty.dueOn) }),
    duty.reportedOn === null ? null : fill(page.reported, { day: longDate(duty.reportedOn) }),
    duty.acceptedOn === null ? null : fill(page.accepted, { day: longDate(duty.acceptedOn) }),
  ];
  return (
    <div className="dc-duty">
      <p>
        <StatusTag tone={duty.isOverdue ? 'late' : stateTone(duty.state)}>
          {duty.isOverdue ? page.late : wordOf(texts.dutyState, duty.state)}
        </StatusTag>{' '}
        <b>{duty.text}</b>
      </p>
      <p className="small muted">{dates.filter((part) => part !== null).join(' · ')}</p>
      {duty.report === null ? null : (
        <p>
          <b>{page.report}</b> {duty.report}
        </p>
      )}
      {duty.files.length === 0 ? null : (
        <p className="small">
          {page.files}{' '}
          {duty.files.map((file) => (
            <a key={file.id} href={fileSrc(decisionId, file.id)}>
              {file.name}{' '}
            </a>
          ))}
        </p>
      )}
      {duty.finding === null ? null : (
        <p>
          <b>{page.finding}</b> {duty.finding}
        </p>
      )}
      {onAct === undefined || duty.actions.length === 0 ? null : (
        <p className="row">
          {duty.actions.map((act) => (
            <Button key={act.action} kind={act.primary ? 'primary' : 'plain'} onClick={() => onAct(act)}>
              {wordOf(texts.act, act.action)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
