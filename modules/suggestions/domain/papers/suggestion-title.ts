/** Names a suggestion on paper: 市十七届人大三次会议第023号建议. */
export type SuggestionRef = {
  /** Short name of the session: 市十七届人大三次会议. */
  readonly session: string;
  /** The number within the session as it is printed: 第023号. */
  readonly number: string;
  /** What it is about. */
  readonly title: string;
};

export const suggestionName = ({ session, number }: SuggestionRef): string => `${session}${number}建议`;

/** With its subject in brackets, for the first mention in a text. */
export const suggestionFullName = (ref: SuggestionRef): string => `${suggestionName(ref)}（${ref.title}）`;

/** Boxes to be ticked by hand; none is ticked by us. */
export const openChoices = (choices: readonly string[]): string => choices.map((choice) => `□${choice}`).join('　');

/** A day to be written by hand. */
export const BLANK_DAY = '　　　　年　　月　　日';

/** 关于……的议案, turned into a suggestion, is listed as 关于……的建议. */
export const titleAsSuggestion = (title: string): string => title.replace(/议案$/u, '建议');
