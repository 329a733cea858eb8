import { fill } from '#platform/web/fill.ts';
import { useServerClock } from '#platform/web/use-server-clock.ts';
import { secondsLeft } from '../../domain/countdown.ts';

type Props = {
  readonly view: { readonly closesAt: string | null; readonly serverNow: string };
  /** With `{n}` for the seconds. */
  readonly words: string;
  /** Once they are over, until the vote is closed. */
  readonly over: string;
  readonly className: string;
};

/** How long papers are still taken, by the server's clock: the same on every page of the hall. */
export function ClosingCount({ view: { closesAt, serverNow }, words, over, className }: Props) {
  const left = secondsLeft(closesAt, useServerClock(serverNow, 250));
  const text = left === null || left === 0 ? over : fill(words, { n: left });
  // Said once aloud; a second's beat would talk over everything else.
  return (
    <p className={className} role="timer" aria-live="off">
      <span aria-hidden={left === null ? undefined : true}>{text}</span>
      {left === null ? null : <span className="visually-hidden">{over}</span>}
    </p>
  );
}
