import '#platform/web/look/table.css';
import '#platform/web/look/hall.css';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { Toasts } from '#platform/web/kit/toast.tsx';
import { sessionQuery } from '#platform/web/session-query.ts';
import { useShellTexts } from './shell-texts.ts';
import { useFocusAcrossPages } from './use-focus-across-pages.ts';
import { WhoMenu } from './who-menu.tsx';

/** The frame of the consoles in a meeting: the chair's, the clerk's table, the scrutineers'. Nothing but the meeting. */
export function HallShell() {
  const texts = useShellTexts();
  const session = useQuery(sessionQuery);
  useFocusAcrossPages();
  return (
    <div className="hall">
      <a className="skip-link" href="#main">
        {texts.skip}
      </a>
      <header className="hall-head">
        <PageLink href="/hall" className="mark" exact>
          <i aria-hidden="true">人</i>
          {session.data?.congressName || texts.house}
        </PageLink>
        <div className="row">
          <PageLink href="/desk">{texts.toDesk}</PageLink>
          <WhoMenu session={session.data} />
        </div>
      </header>
      <main className="hall-main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts />
    </div>
  );
}
