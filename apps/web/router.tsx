import { Outlet, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { PageOver, PageRoute } from '#platform/web/web-module.ts';
import { laterPage } from './later-page.ts';
import { webModules } from './modules.ts';
import { withOvers } from './page-overs.tsx';
import { RouteBroke, RouteMissing, RouteWaiting } from './route-notes.tsx';

const PAGES: readonly PageRoute[] = webModules.flatMap((module) => module.routes);
const OVERS: readonly PageOver[] = webModules.flatMap((module) => module.over ?? []);

const root = createRootRoute({ component: Outlet, notFoundComponent: RouteMissing, errorComponent: RouteBroke });

/** The area of the page, for the measures of `tokens.css`, set before anything of it is drawn. */
const enter = (area: string) => (): void => {
  document.documentElement.dataset['area'] = area;
};

const desk = createRoute({
  getParentRoute: () => root,
  path: 'desk',
  beforeLoad: enter('desk'),
  notFoundComponent: RouteMissing,
  component: laterPage(async () => (await import('./desk-shell.tsx')).DeskShell),
});
const phone = createRoute({
  getParentRoute: () => root,
  path: 'phone',
  beforeLoad: enter('phone'),
  notFoundComponent: RouteMissing,
  component: laterPage(async () => (await import('./phone-shell.tsx')).PhoneShell),
});

const hall = createRoute({
  getParentRoute: () => root,
  path: 'hall',
  beforeLoad: enter('hall'),
  notFoundComponent: RouteMissing,
  component: laterPage(async () => (await import('./hall-shell.tsx')).HallShell),
});
const screen = createRoute({
  getParentRoute: () => root,
  path: 'screen',
  beforeLoad: enter('screen'),
  component: laterPage(async () => (await import('./screen-shell.tsx')).ScreenShell),
});

const pagesOf = (area: PageRoute['area']) =>
  PAGES.filter((page) => page.area === area).map((page) => ({ path: page.path, component: laterPage(() => withOvers(page, OVERS)) }));

const deskPages = pagesOf('desk').map((page) => createRoute({ getParentRoute: () => desk, ...page }));
const phonePages = pagesOf('phone').map((page) => createRoute({ getParentRoute: () => phone, ...page }));
const hallPages = pagesOf('hall').map((page) => createRoute({ getParentRoute: () => hall, ...page }));
const screenPages = pagesOf('screen').map((page) => createRoute({ getParentRoute: () => screen, ...page }));

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  beforeLoad: enter('sign-in'),
  component: laterPage(async () => (await import('./sign-in.tsx')).SignIn),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/desk' });
  },
});
// The gallery of the kit is for those who build; a release does not contain it.
const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: 'gallery',
        component: laterPage(async () => (await import('./gallery.tsx')).Gallery),
      }),
    ]
  : [];

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([
      start,
      signIn,
      desk.addChildren(deskPages),
      phone.addChildren(phonePages),
      hall.addChildren(hallPages),
      screen.addChildren(screenPages),
      ...gallery,
    ]),
    defaultPendingComponent: RouteWaiting,
    defaultErrorComponent: RouteBroke,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // The phone's pages move inside their frame.
    scrollToTopSelectors: ['.phone-scroll'],
  });
}
