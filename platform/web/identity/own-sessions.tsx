import { useQuery } from '@tanstack/react-query';
import { clockTime, shortDate } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { deviceName } from './device-name.ts';
import { useAct } from './use-act.ts';

export function OwnSessions() {
  const texts = useIdentityTexts();
  const act = useAct();
  const list = useQuery({ queryKey: ['identity', 'sessions'], queryFn: () => identityApi.session.list() });
  const endAll = (): void =>
    act.run(async () => {
      await identityApi.session.closeAll();
      globalThis.location.assign('/sign-in');
    });
  return (
    <Card title={texts.sessionsTitle}>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      {list.isPending ? <LoadingNote lines={3} /> : null}
      {list.error ? (
        <ErrorNote
          error={list.error}
          onRetry={() => {
            void list.refetch();
          }}
        />
      ) : null}
      <ul className="lines">
        {list.data?.map((session) => (
          <li key={session.id}>
            <span>
              {deviceName(session.device)} · {session.address} · {texts.lastSeen} {shortDate(session.lastSeenAt)}{' '}
              {clockTime(session.lastSeenAt)}
            </span>{' '}
            {session.isThis ? (
              <b>{texts.thisDevice}</b>
            ) : (
              <Button
                kind="quiet"
                busy={act.isBusy}
                aria-label={`${texts.endSession} ${deviceName(session.device)} ${session.address}`}
                onClick={() =>
                  act.run(async () => {
                    await identityApi.session.closeOne({ id: session.id });
                    sayDone(texts.sessionEnded);
                    await list.refetch();
                  })
                }
              >
                {texts.endSession}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button kind="danger" busy={act.isBusy} onClick={endAll}>
          {texts.endAll}
        </Button>
      </div>
    </Card>
  );
}
