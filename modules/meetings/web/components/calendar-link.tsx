import { useMutation } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useLocale } from '#platform/web/locale.ts';
import { meetingsApi } from '../api.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

/** The private address of the reader's calendar feed: shown once, and renewed when it was forgotten. */
export function CalendarLink() {
  const {
    pages: { calendar },
  } = useMeetingTexts();
  const locale = useLocale();
  const make = useMutation({ mutationFn: (renew: boolean) => meetingsApi.calendar({ renew }) });
  const path = make.data?.path ?? null;
  const address = path === null ? '' : new URL(path, globalThis.location.origin).href;
  return (
    <div className="stack">
      <p className="small muted">{calendar.hint}</p>
      {make.error === null ? null : <ErrorNote error={make.error} />}
      {path === null ? null : (
        <div className="row">
          <input className="input" readOnly aria-label={calendar.title} value={address} onFocus={(event) => event.target.select()} />
          <Button
            onClick={() => {
              void navigator.clipboard?.writeText(address).then(() => sayDone(calendar.copied));
            }}
          >
            {calendar.copy}
          </Button>
        </div>
      )}
      {make.data !== undefined && path === null ? (
        <p className="small">{fill(calendar.old, { date: longDate(make.data.madeAt, locale) })}</p>
      ) : null}
      <div className="acts">
        <Button busy={make.isPending} onClick={() => make.mutate(make.data !== undefined)}>
          {make.data === undefined ? calendar.make : calendar.renew}
        </Button>
      </div>
    </div>
  );
}
