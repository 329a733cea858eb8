import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';

type Adopted = {
  readonly congress: string;
  readonly body: string;
  /** Full name of the meeting, where it is known. */ readonly meeting: string | null;
  readonly on: LocalDate;
};

/** The line under the title (题注): which meeting adopted it on which day; without a meeting, which body. */
export const titleNote = ({ congress, body, meeting, on }: Adopted): string =>
  `（${arabicDate(on)}${meeting ?? `${congress}${body === 'congress' ? '' : '常务委员会'}`}通过）`;
