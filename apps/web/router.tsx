import { Outlet, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import type { PageRoute } from '#platform/web/web-module.ts';
import { webModules } from './modules.ts';
import { RouteBroke, RouteMissing, RouteWaiting } from './route-notes.tsx';

const PAGES: readonly PageRoute[] = webModules.flatMap((module) => module.routes);

const root = createRootRoute({ component: Outlet, notFoundComponent: RouteMissing, errorComponent: RouteBroke });

/** A component that is fetched when first needed. */
const later = (load: () => Promise<FunctionComponent>) => lazyRouteComponent(async () => ({ default: await load() }));

/** The area of the page, for the measures of `tokens.css`, set before anything of it is drawn. */
const enter = (area: string) => (): void => { document.documentElement.dataset['area'] = area; };

const desk = createRoute({ getParentRoute: () => root, path: 'desk', beforeLoad: enter('desk'), component: later(async () => (await import('./desk-shell.tsx')).DeskShell) });
const phone = createRoute({ getParentRoute: () => root, path: 'phone', beforeLoad: enter('phone'), component: later(async () => (await import('./phone-shell.tsx')).PhoneShell) });

const pagesOf = (area: PageRoute['area']) => PAGES.filter((page) => page.area === area);

const deskPages = pagesOf('desk').map(({ path, load }) => createRoute({ getParentRoute: () => desk, path, component: later(load) }));
const phonePages = pagesOf('phone').map(({ path, load }) => createRoute({ getParentRoute: () => phone, path, component: later(load) }));

const signIn = createRoute({ getParentRoute: () => root, path: 'sign-in', component: later(async () => (await import('./sign-in.tsx')).SignIn) });
const start = createRoute({ getParentRoute: () => root, path: '/', beforeLoad: () => { throw redirect({ to: '/desk' }); } });
// The gallery of the kit is for those who build; a release does not contain it.
const gallery = import.meta.env.DEV
  ? [createRoute({ getParentRoute: () => root, path: 'gallery', component: later(async () => (await import('./gallery.tsx')).Gallery) })]
  : [];

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([start, signIn, desk.addChildren(deskPages), phone.addChildren(phonePages), ...gallery]),
    defaultPendingComponent: RouteWaiting,
    defaultErrorComponent: RouteBroke,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}
