import '#platform/web/look/phone.css';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PHONE_NOTICES_HREF } from '#modules/suggestions/web/links.ts';
import { setElder, useElder } from '#platform/web/elder.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { Toasts } from '#platform/web/kit/toast.tsx';
import { keepOutboxMoving } from '#platform/web/offline/device-outbox.ts';
import { confirmAccount } from '#platform/web/offline/last-account.ts';
import { OutboxNote } from '#platform/web/offline/outbox-note.tsx';
import { webModules } from './modules.ts';
import { NoticesLink } from './notices-link.tsx';
import { sessionQuery } from '#platform/web/session-query.ts';
import { useShellTexts } from './shell-texts.ts';
import { useFocusAcrossPages } from './use-focus-across-pages.ts';
import { WhoMenu } from './who-menu.tsx';

function useOffline(): void {
  useEffect(() => {
    // Absent on plain-HTTP addresses; drafts and outbox work there all the same while the page is open.
    if (import.meta.env.PROD) void navigator.serviceWorker?.register('/service-worker.js').catch(() => undefined);
    // Remembered while there is a signal, so that drafts are found again without one.
    void confirmAccount().catch(() => undefined);
    return keepOutboxMoving();
  }, []);
}

/** A ticked day, a written sheet, a rostrum, a glass over a tick, a ribbon, three bars: drawn on 24 by 24. */
const SIGNS = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  papers: 'M6 3h9l4 4v14H6zM15 3v4h4M9.5 12h6M9.5 16h6',
  meetings: 'M4 9h16v7H4zM7 16v4M17 16v4M9 9V5h6v4',
  supervision: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20M8 10.5l2 2 3.5-3.5',
  decisions: 'M7 3h10v18l-5-3-5 3zM10 8h4M10 12h4',
  year: 'M4 20h16M6.5 20v-6M12 20V9M17.5 20V5',
};

function FootSign({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** The main pages, in the order of a deputy's day. A room that is not built has no door. */
const DOORS = [
  { href: '/phone', sign: SIGNS.today, name: 'phoneToday' },
  { href: '/phone/suggestions', sign: SIGNS.papers, name: 'phoneSuggestions' },
  { href: '/phone/meetings', sign: SIGNS.meetings, name: 'phoneMeetings' },
  { href: '/phone/supervision', sign: SIGNS.supervision, name: 'phoneSupervision' },
  { href: '/phone/decisions', sign: SIGNS.decisions, name: 'phoneDecisions' },
  { href: '/phone/year', sign: SIGNS.year, name: 'phoneYear' },
] as const;

const hasRoom = (href: string): boolean =>
  webModules.some(({ routes }) =>
    routes.some(({ area, path }) => area === 'phone' && href === (path === '/' ? '/phone' : `/phone/${path}`)),
  );
const OPEN_DOORS = DOORS.filter(({ href }) => hasRoom(href));

/** The main pages under the thumb. */
function FootNav() {
  const texts = useShellTexts();
  return (
    <nav className="phone-foot" aria-label={texts.phoneNav}>
      <ul>
        {OPEN_DOORS.map(({ href, sign, name }) => (
          <li key={href}>
            <PageLink href={href} exact={href === '/phone'}>
              <FootSign d={sign} />
              {texts[name]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const SECURITY_HREF = '/phone/security';
// Those who are invited to a meeting without being deputies read its papers and sign in here too.
const OPEN_TO_ALL: readonly string[] = [SECURITY_HREF, PHONE_NOTICES_HREF, '/phone/meetings', '/phone/hall'];
const isOpenToAll = (pathname: string): boolean => OPEN_TO_ALL.some((open) => pathname === open || pathname.startsWith(`${open}/`));

/** The frame of the phone: one column, and the main pages under the thumb. */
export function PhoneShell() {
  const texts = useShellTexts();
  const elder = useElder();
  const session = useQuery(sessionQuery);
  useOffline();
  useFocusAcrossPages();
  const { pathname } = useLocation();
  // Without a signal nobody is known, and drafts must open: only who is known to be no deputy is told so.
  const isForOthers =
    session.data?.stage === 'ready' && !session.data.posts.some(({ role }) => role === 'deputy') && !isOpenToAll(pathname);
  return (
    <div className="phone">
      <a className="skip-link" href="#main">
        {texts.skip}
      </a>
      <div className="phone-scroll">
        <header className="phone-head">
          <PageLink href="/phone" className="mark" exact>
            <i aria-hidden="true">人</i>
            {session.data?.congressName || texts.house}
          </PageLink>
          <div className="row">
            <Button onClick={() => setElder(!elder)}>{elder ? texts.elderOff : texts.elderOn}</Button>
            <NoticesLink href={PHONE_NOTICES_HREF} />
            <WhoMenu session={session.data} securityHref={SECURITY_HREF} />
          </div>
        </header>
        <main className="phone-main" id="main" tabIndex={-1}>
          <OutboxNote />
          {isForOthers ? (
            <EmptyNote title={texts.notDeputyTitle} hint={texts.notDeputyHint}>
              <PageLink href="/desk" className={buttonClass('primary')}>
                {texts.toDesk}
              </PageLink>
            </EmptyNote>
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      <FootNav />
      <Toasts />
    </div>
  );
}
