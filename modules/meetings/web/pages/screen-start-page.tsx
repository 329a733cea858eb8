import '../screen-page.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { meetingsQuery } from '../api.ts';
import { screenHref } from '../links.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

/** Which meeting the big screen shows; asked once, when the machine is set up. */
export function ScreenStartPage() {
  const {
    hall: { screen: texts },
  } = useMeetingTexts();
  useEffect(() => {
    document.title = texts.choose;
  }, [texts.choose]);
  const now = useQuery(meetingsQuery({ set: 'now', limit: 20 }));
  const coming = useQuery(meetingsQuery({ set: 'coming', limit: 20 }));
  const rows = [...(now.data?.rows ?? []), ...(coming.data?.rows ?? []).filter(({ state }) => state === 'convened')];
  return (
    <>
      <header className="screen-head">
        <h1>{texts.choose}</h1>
      </header>
      <main className="sc-choose">
        {rows.length === 0 && !now.isPending ? (
          <p>{texts.chooseNone}</p>
        ) : (
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <PageLink href={screenHref(row.id)}>{row.title}</PageLink>
              </li>
            ))}
          </ul>
        )}
      </main>
      <footer className="screen-foot" />
    </>
  );
}
