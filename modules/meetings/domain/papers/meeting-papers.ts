import { arabicDate, chineseDateTime, weekdayLong } from '#platform/domain/formats/chinese-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';
import type { ItemFact } from './document-texts.ts';
import { VERB_WORDS } from './document-texts.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
/** A line left free below a title. */
const GAP = paragraph('');
const linesIn = (text: string): PaperBlock[] =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map(paragraph);

/** 听取和审议……: an item as an agenda prints it. */
export const agendaLine = ({ number, verb, title }: Pick<ItemFact, 'number' | 'verb' | 'title'>): string => {
  const word = VERB_WORDS[verb] ?? '';
  return `${number}${word !== '' && !title.startsWith(word) ? word : ''}${title}`;
};
const linesOf = (items: readonly ItemFact[]): PaperBlock[] =>
  items.filter(({ number }) => number !== '').map((item) => paragraph(agendaLine(item)));

export type NoticeFacts = {
  readonly office: string;
  readonly meeting: string;
  readonly startsAt: Date;
  readonly day: LocalDate;
  readonly place: string;
  readonly items: readonly ItemFact[];
  readonly addressee: string;
  readonly date: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
};

/** 会议通知: time, place, proposed topics, how to answer. */
export function meetingNotice(facts: NoticeFacts): Paper {
  return {
    layout: 'letter',
    issuer: facts.office,
    title: `关于召开${facts.meeting}的通知`,
    addressee: facts.addressee,
    blocks: [
      paragraph(
        `${facts.meeting}定于${chineseDateTime(facts.startsAt)}（${weekdayLong(facts.day)}）${facts.place === '' ? '' : `在${facts.place}`}召开。现将有关事项通知如下：`,
      ),
      { kind: 'heading', level: 1, text: '建议议题' },
      ...facts.items
        .filter(({ number, depth }) => number !== '' && depth === 0)
        .map((item, index) => paragraph(agendaLine({ ...item, number: `${index + 1}.` }))),
      { kind: 'heading', level: 1, text: '有关要求' },
      paragraph(
        '请出席人员安排好工作，按时到会。因特殊情况不能出席的，请提前书面请假；列席人员不能到会的，请派人代替并告知。请在收到通知后及时答复。',
      ),
      paragraph('会议材料请在平台上阅读，注明限参会人员的材料请勿转发、会后由会务人员统一清理。'),
    ],
    signature: { bodies: [facts.office], date: facts.date, seal: true },
    note: `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}`,
  };
}

export type AgendaFacts = {
  readonly issuer: string;
  readonly meeting: string;
  readonly items: readonly ItemFact[];
  /** Who approved it and when; null for a draft. */ readonly approved: { readonly by: string; readonly on: LocalDate } | null;
};

/** 议程, or its draft. */
export function agendaPaper({ issuer, meeting, items, approved }: AgendaFacts): Paper {
  return {
    layout: 'form',
    issuer,
    title: `${meeting}\n议程${approved ? '' : '（草案）'}`,
    ...(approved ? { subtitle: `（${arabicDate(approved.on)}${approved.by}通过）` } : {}),
    blocks: [GAP, ...linesOf(items)],
  };
}

export type NameLists = {
  readonly present: readonly string[];
  readonly onLeave: readonly string[];
  readonly absent: readonly string[];
  readonly attending: readonly string[];
  readonly chair: string;
};
export type MinutesFacts = {
  readonly issuer: string;
  readonly title: string;
  readonly number: string | null;
  readonly startsAt: Date;
  readonly place: string;
  readonly names: NameLists;
  readonly orderNote: string;
  readonly entitled: number;
  readonly present: number;
  readonly body: string;
  readonly date: LocalDate;
  readonly copyTo: readonly string[];
};

const named = (label: string, names: readonly string[]): PaperBlock[] =>
  names.length === 0 ? [] : [paragraph(`${label}：${names.join('、')}`)];

/** 会议纪要 with 出席、请假、列席 (GB/T 9704 10.3). */
export function minutesPaper(facts: MinutesFacts): Paper {
  const { names } = facts;
  return {
    layout: 'minutes',
    issuer: facts.issuer,
    mark: facts.title,
    title: '',
    ...(facts.number === null ? {} : { subtitle: facts.number }),
    blocks: [
      paragraph(
        `${chineseDateTime(facts.startsAt)}，${facts.title.replace(/纪要$/u, '')}${facts.place === '' ? '召开' : `在${facts.place}召开`}。${names.chair === '' ? '' : `${names.chair}主持会议。`}应到${facts.entitled}名，实到${facts.present}名。`,
      ),
      ...linesIn(facts.body),
      ...named('出席', names.present),
      ...named('请假', names.onLeave),
      ...named('缺席', names.absent),
      ...named('列席', names.attending),
      { kind: 'note', text: facts.orderNote },
    ],
    imprint: { copyTo: facts.copyTo, printedBy: facts.issuer, printedOn: facts.date },
  };
}

export type ResolutionFacts = {
  readonly issuer: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly body: string;
  readonly points: readonly {
    readonly number: number;
    readonly text: string;
    readonly addressee: string;
    readonly dueOn: LocalDate | null;
  }[];
};

/** 决议、决定 with the line under the title; 审议意见 with its points. */
export function resolutionPaper({ issuer, title, subtitle, body, points }: ResolutionFacts): Paper {
  const due = (dueOn: LocalDate | null): string => (dueOn === null ? '' : `，${arabicDate(dueOn)}前办结`);
  return {
    layout: 'form',
    issuer,
    title,
    ...(subtitle === null ? {} : { subtitle }),
    blocks: [
      GAP,
      ...linesIn(body),
      ...points.map(({ number, text, addressee, dueOn }) => paragraph(`${number}.${text}（${addressee}${due(dueOn)}）`)),
    ],
  };
}

export type PublicNoticeFacts = {
  readonly issuer: string;
  readonly number: string | null;
  readonly body: string;
  readonly date: LocalDate;
};

/** 公告: the body that issues it, the number, the text, and who issued it when. */
export function publicNotice({ issuer, number, body, date }: PublicNoticeFacts): Paper {
  return {
    layout: 'form',
    issuer,
    title: `${issuer}\n公告`,
    ...(number === null ? {} : { subtitle: number }),
    blocks: [GAP, ...linesIn(body)],
    signature: { bodies: [issuer], date, seal: false },
  };
}

export type SignInFacts = {
  readonly issuer: string;
  readonly meeting: string;
  readonly day: LocalDate;
  readonly groups: readonly {
    readonly name: string;
    readonly people: readonly { readonly name: string; readonly post: string; readonly seat: string; readonly said: string }[];
  }[];
};

/** 签到表, a group of people after another. */
export function signInSheet({ issuer, meeting, day, groups }: SignInFacts): Paper {
  let count = 0;
  const rows = groups.flatMap(({ name, people }) =>
    people.map((person) => {
      count += 1;
      return [String(count), person.name, person.post, name, person.seat, person.said, ''];
    }),
  );
  return {
    layout: 'table',
    issuer,
    title: `${meeting}签到表`,
    subtitle: `（${arabicDate(day)}，共${rows.length}人）`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '序号', share: 5, align: 'center' },
          { heading: '姓名', share: 9, align: 'center' },
          { heading: '职务', share: 22 },
          { heading: '代表团（单位）', share: 16 },
          { heading: '座位', share: 8, align: 'center' },
          { heading: '答复', share: 9, align: 'center' },
          { heading: '签名', share: 13 },
        ],
        rows,
      },
    ],
  };
}

export type ContentsFacts = {
  readonly issuer: string;
  readonly meeting: string;
  readonly reader: string;
  readonly asOf: LocalDate;
  readonly papers: readonly {
    readonly item: string;
    readonly title: string;
    readonly level: string;
    readonly version: number;
    readonly file: string;
  }[];
};

/** 材料目录: what lies in a packet, with the version of each paper and who it was made up for. */
export function packetContents({ issuer, meeting, reader, asOf, papers }: ContentsFacts): Paper {
  return {
    layout: 'table',
    issuer,
    title: `${meeting}材料目录`,
    subtitle: `（${arabicDate(asOf)}，供${reader}阅）`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '序号', share: 5, align: 'center' },
          { heading: '议题', share: 8, align: 'center' },
          { heading: '材料', share: 34 },
          { heading: '范围', share: 10, align: 'center' },
          { heading: '版本', share: 6, align: 'center' },
          { heading: '文件', share: 22 },
        ],
        rows: papers.map((paper, index) => [String(index + 1), paper.item, paper.title, paper.level, `第${paper.version}版`, paper.file]),
      },
    ],
  };
}
