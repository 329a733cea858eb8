import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { adviceFor } from '../../../domain/writing-advice.ts';
import type { SendAim } from '../../phone-parcels.ts';
import { stepsToDo, textOf, type WriteStep, type WriteValues } from '../../phone-write-values.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { PhoneAdvice } from './phone-advice.tsx';
import { PhoneFrozenText } from './phone-frozen-text.tsx';

type Props = {
  readonly values: WriteValues;
  readonly onGo: (step: WriteStep) => void;
  readonly onSend: (aim: SendAim) => void;
  readonly busy: boolean;
};

/** 提交: the whole text once more, what is still missing, and how far to go now. */
export function FileStep({ values, onGo, onSend, busy }: Props) {
  const { write, common } = usePhoneTexts();
  const todo = stepsToDo(values);
  const isReady = todo.length === 0;
  const isRead = values.server?.state === 'co-signing';
  const hasInvites = values.invite.length > 0;
  return (
    <>
      {isReady ? null : (
        <div className="note wait">
          <p>{fill(write.todo, { n: todo.length })}</p>
          <p className="row">
            {todo.map((step) => (
              <Button key={step} onClick={() => onGo(step)}>
                {fill(write.todoGo, { step: write.steps[step] })}
              </Button>
            ))}
          </p>
        </div>
      )}
      <PhoneAdvice advice={adviceFor(textOf(values))} withStep />
      <div className="card paper">
        <PhoneFrozenText {...textOf(values)} />
      </div>
      {isRead ? <p className="note wait">{write.changedAsks}</p> : null}
      {isReady ? (
        <div className="send">
          {hasInvites ? (
            <>
              <Button kind="primary" busy={busy} onClick={() => onSend('invite')}>
                {write.inviteSend}
              </Button>
              <p className="small muted">
                {values.invite.map(({ label }) => label).join(common.joiner)}
                {'　'}
                {write.inviteSendHint}
              </p>
            </>
          ) : isRead ? (
            <Button kind="primary" busy={busy} onClick={() => onSend('keep')}>
              {write.keepChanged}
            </Button>
          ) : (
            <>
              <Button kind="primary" busy={busy} onClick={() => onSend('file')}>
                {write.file}
              </Button>
              <p className="small muted">{write.fileAsk}</p>
            </>
          )}
          {isRead ? null : (
            <Button busy={busy} onClick={() => onSend('keep')}>
              {write.keep}
            </Button>
          )}
          {isRead ? null : <p className="small muted">{write.keepHint}</p>}
        </div>
      ) : null}
    </>
  );
}
