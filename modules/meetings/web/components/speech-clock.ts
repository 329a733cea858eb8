/** A speech's time as its clock shows it; seconds. */
export type SpeechTime = {
  readonly spent: number;
  /** Null where there is no limit. */ readonly left: number | null;
  readonly isOver: boolean;
  /** The last half minute. */ readonly isSoon: boolean;
};

type Clocked = { readonly startedAt: string | null; readonly endedAt: string | null; readonly limitSeconds: number | null };

const SOON_SECONDS = 30;

/** @param now ms since 1970 by the server's clock */
export function speechTime({ startedAt, endedAt, limitSeconds }: Clocked, now: number): SpeechTime {
  const end = endedAt === null ? now : Date.parse(endedAt);
  const spent = startedAt === null ? 0 : Math.max(0, Math.floor((end - Date.parse(startedAt)) / 1000));
  const left = limitSeconds === null ? null : limitSeconds - spent;
  return { spent, left, isOver: left !== null && left < 0, isSoon: left !== null && left >= 0 && left <= SOON_SECONDS };
}

/** 3:05, and 1:02:03 past the hour. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
