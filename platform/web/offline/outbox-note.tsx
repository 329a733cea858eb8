import { fill } from '../fill.ts';
import { Button } from '../kit/button.tsx';
import { OfflineNote } from '../kit/offline-note.tsx';
import { useKitTexts } from '../kit-texts.ts';
import { dropParcel, sendNow, useOutbox } from './device-outbox.ts';

/** What waits on this device, and what came back; nothing is thrown away without the person saying so. */
export function OutboxNote() {
  const texts = useKitTexts();
  const parcels = useOutbox();
  const waiting = parcels.filter((parcel) => parcel.state === 'waiting' || parcel.state === 'given-up');
  const back = parcels.filter((parcel) => parcel.state === 'conflict' || parcel.state === 'refused');
  return (
    <>
      <OfflineNote />
      {waiting.length > 0 ? (
        <div className="note wait" role="status">
          {fill(texts.outboxWaiting, { n: waiting.length })}{' '}
          <Button
            onClick={() => {
              void sendNow();
            }}
          >
            {texts.retry}
          </Button>
        </div>
      ) : null}
      {back.map((parcel) => (
        <div key={parcel.commandId} className="note bad" role="alert">
          <p>
            {fill(parcel.state === 'conflict' ? texts.outboxConflict : texts.outboxRefused, { what: parcel.what, why: parcel.why ?? '' })}
          </p>
          <Button
            onClick={() => {
              void dropParcel(parcel.commandId);
            }}
          >
            {texts.outboxDrop}
          </Button>
        </div>
      ))}
    </>
  );
}
