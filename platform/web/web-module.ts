import type { FunctionComponent, ReactNode } from 'react';
import type { Locale } from './locale.ts';

/** Desk: an office monitor. Phone: one column. Hall: consoles at a meeting. Screen: the big one, read from thirty metres. */
export type Area = 'desk' | 'phone' | 'hall' | 'screen';

/** One page of a module. The page is loaded when it is first opened, so that areas stay apart. */
export type PageRoute = {
  readonly area: Area;
  /** Below the area, TanStack spelling: `suggestions/$id`. */
  readonly path: string;
  readonly load: () => Promise<FunctionComponent>;
};

/**
 * A component that stands over another module's page at that address: it is given the page as `children` and shows
 * it, with something of its own beside it, or for a while instead of it. Neither module knows the other.
 */
export type PageOver = Pick<PageRoute, 'area' | 'path'> & {
  readonly load: () => Promise<FunctionComponent<{ readonly children: ReactNode }>>;
};

export type RoleNames = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type NavEntry = {
  readonly href: string;
  readonly label: Readonly<Record<Locale, string>>;
  /** Key in the counts of the desk. An entry with a key shows only where the server sends that key: who may not work there does not see it. */
  readonly count?: string;
  /** A key that must be counted for the reader, without the number being shown here. */
  readonly needs?: string;
  /** Shown only to who holds one of these roles today. */
  readonly roles?: readonly string[];
};

export type NavGroup = {
  readonly title: Readonly<Record<Locale, string>>;
  readonly entries: readonly NavEntry[];
  /** Rooms of the congress's own work: the three officers, who only keep accounts, rights and the log, have no door to them. */
  readonly isWork?: boolean;
};

/** What a module's notices say, by kind, and where what they are about is found. */
export type NoticeWords = {
  readonly sentences: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly hrefOf: (object: { readonly type: string; readonly id: string }, area: 'desk' | 'phone') => string | undefined;
};

/** What the log calls acts and objects: an act by all of its name after the prefix, or by its last word. Loaded by who reads the log. */
export type LogWords = {
  /** The first word of the module's acts, before the first point. */
  readonly prefix: string;
  readonly load: () => Promise<
    Readonly<Record<Locale, { readonly acts: Readonly<Record<string, string>>; readonly objects: Readonly<Record<string, string>> }>>
  >;
};

/** What the page of the day calls a module's waiting work, by key of the set, and where one of it and all of it are found. */
export type WaitingWords = Readonly<
  Record<string, { readonly title: Readonly<Record<Locale, string>>; readonly hrefOf: (openId: string) => string; readonly all: string }>
>;

/** What a module gives to the signed-in app, exported by its `web/routes.tsx`. */
export type WebModule = {
  readonly routes: readonly PageRoute[];
  readonly deskNav?: readonly NavGroup[];
  readonly over?: readonly PageOver[];
  /** Names of the module's roles, for the pages where roles are granted. */
  readonly roleNames?: RoleNames;
  readonly notices?: NoticeWords;
  readonly logWords?: LogWords;
  readonly waiting?: WaitingWords;
};
