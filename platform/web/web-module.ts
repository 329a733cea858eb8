import type { FunctionComponent } from 'react';
import type { Locale } from './locale.ts';

/** One page of a module. The page is loaded when it is first opened, so that areas stay apart. */
export type PageRoute = {
  readonly area: 'desk' | 'phone' | 'hall';
  /** Below the area, TanStack spelling: `suggestions/$id`. */
  readonly path: string;
  readonly load: () => Promise<FunctionComponent>;
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

/** What a module gives to the signed-in app, exported by its `web/routes.tsx`. */
export type WebModule = {
  readonly routes: readonly PageRoute[];
  readonly deskNav?: readonly NavGroup[];
  /** Names of the module's roles, for the pages where roles are granted. */
  readonly roleNames?: RoleNames;
};
