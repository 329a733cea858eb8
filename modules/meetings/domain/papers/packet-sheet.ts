import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';

/** What the one PDF of a packet is called. */
export const packetTitle = (meeting: string): string => `${meeting}材料`;

/** Why a paper lies beside the bound packet: it is no kind that has pages of its own, or it could not be opened. */
export type LeftOut = 'word' | 'workbook' | 'other' | 'damaged';
export type BoundEntry = {
  readonly item: string;
  readonly title: string;
  readonly level: string;
  readonly name: string;
  /** Sheets it takes; 0 for what lies beside. */ readonly pages: number;
  readonly leftOut: LeftOut | null;
};
export type SheetLine = {
  readonly text: string;
  readonly size: number;
  readonly isCentred?: boolean;
  /** Stands at the right edge. */ readonly right?: string;
  /** The entry that a click on the line opens. */ readonly entry?: number;
};
export type PacketSheetFacts = {
  readonly issuer: string;
  readonly meeting: string;
  readonly reader: string;
  readonly asOf: LocalDate;
  readonly entries: readonly BoundEntry[];
};

const WHY: Readonly<Record<LeftOut, string>> = {
  word: 'Word 文件，版式由 Word 决定',
  workbook: '表格文件，没有固定的页',
  other: '这种文件没有页',
  damaged: '文件打不开',
};
const EMS_OF_LINE = 28;
const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign <= '~' ? 0.56 : 1), 0);
// What must not begin a line in Chinese print.
const NOT_FIRST = /^[，。；：、？！）》」』”’]/u;

/** Breaks a text into lines of at most so many ems; a stop never begins a line. */
export function brokenLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && emsOf(line + sign) > most && !NOT_FIRST.test(sign)) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The contents in front of a bound packet: where each paper begins, and what lies beside and why. */
export function packetSheet(
  { issuer, meeting, reader, asOf, entries }: PacketSheetFacts,
  firstPages: readonly (number | null)[],
): SheetLine[] {
  const bound = entries.flatMap((entry, index) => (entry.leftOut === null ? [{ entry, index }] : []));
  const beside = entries.flatMap((entry, index) => (entry.leftOut === null ? [] : [{ entry, index, why: WHY[entry.leftOut] }]));
  const titled = (index: number, { item, title, level }: BoundEntry): string => `${index + 1}. ${item}${title}（${level}）`;
  return [
    ...brokenLines(packetTitle(meeting), 20).map((text) => ({ text, size: 20, isCentred: true })),
    { text: `${issuer}　${arabicDate(asOf)}　供${reader}阅`, size: 11, isCentred: true },
    { text: '', size: 11 },
    ...bound.flatMap(({ entry, index }) =>
      brokenLines(titled(index, entry), EMS_OF_LINE).map((text, line) => ({
        text: line === 0 ? text : `　${text}`,
        size: 13,
        entry: index,
        ...(line === 0 ? { right: String(firstPages[index] ?? '') } : {}),
      })),
    ),
    ...(beside.length === 0
      ? []
      : [
          { text: '', size: 11 },
          { text: `以下 ${beside.length} 份没有并入，请另行打开（“整本下载”里有原件）：`, size: 12 },
        ]),
    ...beside.flatMap(({ entry, index, why }) =>
      brokenLines(`${titled(index, entry)}　${entry.name}：${why}`, EMS_OF_LINE + 4).map((text) => ({ text, size: 11 })),
    ),
  ];
}
