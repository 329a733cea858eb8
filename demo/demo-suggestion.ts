import type { LocalDate } from '#platform/domain/local-date.ts';
import type { TopicField } from './suggestion-topic.ts';

export type ReplyClass = 'solved' | 'in-progress' | 'not-now' | 'for-reference' | 'reported-upward';
export type Rating = 'satisfied' | 'basically-satisfied' | 'dissatisfied';

/** Somebody who acts: a deputy's key, an officer's key (`deputies-office-clerk`) or a unit's post (`urban/clerk`). */
export type DemoActor = `deputy:${string}` | `officer:${string}`;

interface Units {
  readonly lead: string;
  readonly co: readonly string[];
  readonly parallel: readonly string[];
}
interface Because {
  readonly reason: string;
}
interface OnPromise {
  readonly promise: string;
  readonly note: string;
}
type Nothing = Readonly<Record<string, never>>;

export interface DemoPromise {
  readonly key: string;
  readonly text: string;
  readonly quantity: number;
  readonly unit: string;
  readonly due: LocalDate;
}

/** What each act of a suggestion's life carries. */
export interface StepData {
  'save-draft': Nothing;
  'invite-co-signers': { readonly people: readonly string[] };
  'confirm-co-signature': Nothing;
  file: { readonly period: 'in-session' | 'recess'; readonly as: 'suggestion' | 'motion' };
  'review-accept': { readonly committee: string };
  'return-for-revision': Because;
  'forward-as-letter': Because;
  refuse: Because;
  'convert-motion': Because;
  number: { readonly serial: number; readonly number: string; readonly mergedWith: readonly string[] };
  'propose-units': Units & Because;
  'hand-over': Units;
  'sign-for': Nothing;
  'request-return': Because & { readonly proposed: string };
  'agree-return': Nothing;
  'refuse-return': Because;
  reassign: Units & Because;
  'log-contact': { readonly method: 'visit' | 'meeting' | 'phone' | 'field-study'; readonly note: string };
  'confirm-contact': Nothing;
  'send-co-opinion': { readonly text: string };
  'send-back-co-opinion': Because & { readonly unit: string };
  'request-extension': Because & { readonly until: LocalDate };
  'grant-extension': { readonly until: LocalDate };
  'refuse-extension': Because;
  'draft-reply': { readonly replyClass: ReplyClass; readonly points: readonly { readonly ask: string; readonly answer: string }[] };
  'check-reply': Nothing;
  'send-back-reply': Because;
  'sign-reply': Nothing;
  'government-check': Nothing;
  'send-reply': { readonly method: 'face-to-face' | 'written' | 'online'; readonly replyClass: ReplyClass; readonly round: number };
  'rate-reply': { readonly rating: Rating; readonly remark: string; readonly round: number };
  'rate-result': { readonly rating: Rating; readonly remark: string; readonly round: number };
  'order-second-round': Because;
  'convene-co-ordination': Because;
  'record-co-ordination': { readonly conclusion: string };
  'add-promise': DemoPromise;
  'report-promise': OnPromise & { readonly done: number };
  'confirm-promise': OnPromise;
  'dispute-promise': OnPromise;
  'explain-promise': OnPromise;
  'change-class': Because & { readonly from: ReplyClass; readonly to: ReplyClass };
  'propose-key': Because & { readonly committee: string };
  'decide-key': { readonly supervisor: string };
  publish: { readonly part: 'full' | 'title' };
  withhold: Because;
  'look-back': { readonly finding: 'carried-out' | 'partly' | 'not-carried-out' | 'relapsed'; readonly note: string };
  withdraw: Because;
  archive: Nothing;
}

export type DemoAct = keyof StepData;

export type DemoStep = {
  readonly [Act in DemoAct]: { readonly on: LocalDate; readonly act: Act; readonly by: DemoActor; readonly data: StepData[Act] };
}[DemoAct];

/** Where a suggestion stands after its last step. */
export type DemoState =
  | 'draft'
  | 'co-signing'
  | 'filed'
  | 'under-review'
  | 'returned-to-deputy'
  | 'forwarded'
  | 'refused'
  | 'numbered'
  | 'awaiting-hand-over'
  | 'handed-over'
  | 'handling'
  | 'return-under-review'
  | 'extension-under-review'
  | 'reply-in-preparation'
  | 'reply-ready'
  | 'replied'
  | 'closed'
  | 'closed-with-promise'
  | 'second-round'
  | 'co-ordination'
  | 'withdrawn'
  | 'archived';

export interface DemoSuggestion {
  /** `2026-017`, or `tongpu-2026-003`: the key other data uses; not the printed number. */
  readonly key: string;
  readonly county: string;
  readonly year: number;
  readonly session: number;
  readonly period: 'in-session' | 'recess';
  readonly origin: 'suggestion' | 'motion';
  readonly topic: string;
  readonly field: TopicField;
  /** Key of the working committee whose business it is. */
  readonly committee: string;
  readonly place: string;
  readonly title: string;
  readonly situation: string;
  readonly analysis: string;
  readonly asks: readonly string[];
  readonly lead: string;
  readonly coSigners: readonly string[];
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly parallelUnits: readonly string[];
  readonly confidential: boolean;
  readonly keySuggestion: boolean;
  readonly mergedWith: readonly string[];
  /** The earlier suggestion on the same matter of the same place, if the deputy asks again. */
  readonly similarTo?: string;
  readonly promise?: DemoPromise;
  readonly storyline: string;
  readonly state: DemoState;
  readonly steps: readonly DemoStep[];
}
