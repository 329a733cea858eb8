import { chineseNumber } from '#platform/domain/formats/chinese-number.ts';
import { longSessionName } from '#platform/domain/formats/session-names.ts';
import type { MeetingKind } from '../meeting-kinds.ts';

export type TitleFacts = {
  readonly kind: MeetingKind;
  /** 澜溪市; its last character stands for it in short names. */
  readonly place: string;
  readonly term: number | null;
  /** Null until it is convened. */
  readonly number: number | null;
  readonly numberInYear: number | null;
  readonly bodyName: string | null;
  readonly month: number;
};

const short = (place: string): string => [...place].at(-1) ?? '';
const nth = (number: number | null, unit = '次'): string => (number === null ? '' : `第${chineseNumber(number)}${unit}`);

/** 市十七届人大常委会第八次会议, and so on: how a meeting is called by its kind and numbers. */
export function meetingTitle({ kind, place, term, number, numberInYear, bodyName, month }: TitleFacts): string {
  const congress = `${short(place)}${term === null ? '' : `${chineseNumber(term)}届`}人大`;
  const soon = number === null ? `（${month}月）` : '';
  switch (kind) {
    case 'congress-session':
      return term !== null && number !== null ? longSessionName({ term, session: number }, place) : `${place}人民代表大会会议${soon}`;
    case 'standing-committee':
      return `${congress}常委会${nth(number)}会议${soon}`;
    case 'chairs-council':
      return `${congress}常委会${nth(number)}主任会议${soon}`;
    case 'party-group':
      return `${short(place)}人大常委会党组${nth(numberInYear ?? number)}会议${soon}`;
    case 'committee':
      return `${bodyName ?? ''}${nth(number)}会议${soon}`;
    case 'joint-zone':
      return `${bodyName ?? ''}${nth(number)}会议${soon}`;
    case 'town-presidium':
      return `${bodyName ?? ''}${nth(number)}会议${soon}`;
    case 'quarterly':
      return `镇街人大工作例会${numberInYear === null ? soon : `（${nth(numberInYear)}）`}`;
    case 'seminar':
      return `座谈会（${month}月）`;
    case 'reception':
      return `接待活动（${month}月）`;
    case 'rehearsal':
      return `${place}人民代表大会会场演练`;
    case 'preparatory':
      return '预备会议';
    case 'plenary':
      return `${nth(number)}全体会议`;
    case 'presidium':
      return `主席团${nth(number)}会议`;
    case 'delegation':
      return `${bodyName ?? ''}${nth(number)}会议`;
    case 'group':
      return `${nth(number)}分组会议`;
    case 'joint-group':
      return `${nth(number)}联组会议`;
    default:
      return '会议';
  }
}
