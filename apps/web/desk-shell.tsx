import '#platform/web/look/desk.css';
import '#platform/web/look/table.css';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { NOTICES_HREF } from '#modules/suggestions/web/links.ts';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today, weekdayName } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { Toasts } from '#platform/web/kit/toast.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { DeskNav, officerHome } from './desk-nav.tsx';
import { NoticesLink } from './notices-link.tsx';
import { sessionQuery } from '#platform/web/session-query.ts';
import { deskCountsQuery } from '#platform/web/desk-counts.ts';
import { useShellTexts } from './shell-texts.ts';
import { useFocusAcrossPages } from './use-focus-across-pages.ts';
import { WhoMenu } from './who-menu.tsx';

/** The frame of the desk: search, rooms with numbers, the matter in the middle. */
export function DeskShell() {
  const texts = useShellTexts();
  const locale = useLocale();
  const session = useQuery(sessionQuery);
  // Nobody is asked about before it is known who asks: a stranger goes to the sign-in without a refusal.
  const isIn = session.data?.stage === 'ready';
  const counts = useQuery({ ...deskCountsQuery, refetchInterval: 60_000, enabled: isIn });
  const day = today();
  useFocusAcrossPages();
  return (
    <div className="desk">
      <a className="skip-link" href="#main">
        {texts.skip}
      </a>
      <header className="desk-head">
        <PageLink href="/desk" className="mark" exact>
          <i aria-hidden="true">人</i>
          {session.data?.congressName || texts.house}
        </PageLink>
        {session.data?.isOfficer === true ? null : <SearchBox />}
        <div className="right">
          <span className="day">{fill(texts.todayIs, { date: longDate(day, locale), day: weekdayName(day, locale) })}</span>
          {isIn ? <NoticesLink href={NOTICES_HREF} /> : null}
          <WhoMenu session={session.data} />
        </div>
      </header>
      <Rooms>{isIn ? <DeskNav counts={counts.data} reader={session.data} /> : null}</Rooms>
      <main className="desk-main" id="main" tabIndex={-1}>
        <Inside session={session} />
      </main>
      <Toasts />
    </div>
  );
}

/** The list of rooms: at the side of a monitor; where the page is narrow it is folded away behind one button until asked for. */
function Rooms({ children }: { readonly children: ReactNode }) {
  const texts = useShellTexts();
  const { pathname } = useLocation();
  // Unfolded on this page only: who went through a door sees what is behind it.
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  return (
    <nav className={isOpen ? 'desk-nav open' : 'desk-nav'} aria-label={texts.rooms}>
      <Button aria-expanded={isOpen} onClick={() => setOpenAt(isOpen ? undefined : pathname)}>
        {texts.rooms}
      </Button>
      {children}
    </nav>
  );
}

function Inside({ session }: { readonly session: { readonly data: SessionView | undefined; readonly error: unknown } }) {
  const { pathname } = useLocation();
  const { data, error } = session;
  if (data?.stage !== 'ready') return error === null ? <LoadingNote lines={6} /> : <ErrorNote error={error} />;
  const home = officerHome(data);
  return home !== undefined && pathname === '/desk' ? <Navigate to={home} replace /> : <Outlet />;
}

function SearchBox() {
  const texts = useShellTexts();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') void navigate({ to: '/desk/search', search: { text: text.trim() } });
  };
  return (
    <form role="search" onSubmit={onSubmit}>
      <input
        className="input"
        type="search"
        aria-label={texts.search}
        placeholder={texts.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
