import type { LocalDate } from '../local-date.ts';

/** 文件格式, 信函格式, 纪要格式, a table across (横排), a form to fill in. */
export type PaperLayout = 'official' | 'letter' | 'minutes' | 'table' | 'form';

/** 澜人办〔2026〕1号: the body's short mark, the year, the running number. */
export type PaperNumber = { readonly mark: string; readonly year: number; readonly serial: number };

export type TableColumn = {
  readonly heading: string;
  /** Width as a share of all shares. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
};

/** One box of a form: a printed label, or room for what is written. */
export type FormCell = {
  readonly text: string;
  readonly share: number;
  /** A label is centred, an answer runs from the left. */
  readonly label?: boolean | undefined;
};

/** A row of boxes; `lines` is the least room, in lines, that it keeps for handwriting. */
export type FormRow = { readonly cells: readonly FormCell[]; readonly lines?: number | undefined };

export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly indent?: boolean | undefined }
  /** Numbered by its place: 一、 （一） 1. （1） */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'form'; readonly rows: readonly FormRow[] }
  /** A line kept for a hand-written name: the label, then room. */
  | { readonly kind: 'sign-line'; readonly label: string }
  /** Small print below a form or a table. */
  | { readonly kind: 'note'; readonly text: string }
  /** An annex begins a page: 附件1, then its title. */
  | { readonly kind: 'annex'; readonly label: string; readonly title: string };

export type PaperSignature = {
  readonly bodies: readonly string[];
  readonly date: LocalDate;
  /** Whether room is kept for a seal on name and date. */
  readonly seal: boolean;
};

/** 版记: who gets a copy, and in the official layout who printed it when. */
export type PaperImprint = {
  readonly copyTo: readonly string[];
  readonly printedBy?: string | undefined;
  readonly printedOn?: LocalDate | undefined;
};

/** An official paper as a thing of words only: how it is drawn follows from its layout. */
export type Paper = {
  readonly layout: PaperLayout;
  /** The body that issues it, full name. */
  readonly issuer: string;
  /** What stands in red at the head; the issuer alone when absent. Not used by tables and forms. */
  readonly mark?: string | undefined;
  readonly number?: PaperNumber | undefined;
  /** 签发人 of a paper that goes upward. */
  readonly signer?: string | undefined;
  /** The class letter of a reply, top right of the first page. */
  readonly classMark?: string | undefined;
  /** A line break in it is a break by meaning. */
  readonly title: string;
  /** The line under the title: occasion and date, in brackets. */
  readonly subtitle?: string | undefined;
  /** Without the colon. */
  readonly addressee?: string | undefined;
  readonly blocks: readonly PaperBlock[];
  readonly attachments?: readonly string[] | undefined;
  readonly signature?: PaperSignature | undefined;
  /** 附注, without the brackets. */
  readonly note?: string | undefined;
  readonly imprint?: PaperImprint | undefined;
};

/** Where page numbers stand: a letter has none on its first page, a form none at all. */
export type PageNumberRule = 'all' | 'not-first' | 'none';

export function pageNumberRule(layout: PaperLayout): PageNumberRule {
  if (layout === 'letter') return 'not-first';
  return layout === 'form' ? 'none' : 'all';
}
