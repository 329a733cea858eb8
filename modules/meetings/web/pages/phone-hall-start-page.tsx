import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { myMeetingsQuery } from '../api.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { myHallHref } from '../links.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

/** The door to the hall: where only one meeting is under way, straight into it. */
export function PhoneHallStartPage() {
  const {
    phone: { hall },
  } = useMeetingTexts();
  const navigate = useNavigate();
  const found = useQuery(myMeetingsQuery);
  const rows = [...(found.data?.now ?? []), ...(found.data?.coming ?? []).filter(({ state }) => state === 'convened')];
  const only = found.data?.now.length === 1 ? found.data.now[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) void navigate({ to: myHallHref(only), replace: true });
  }, [only, navigate]);
  return (
    <>
      <PhoneHead title={hall.title} />
      <PhoneRead query={found}>
        {() =>
          rows.length === 0 ? (
            <EmptyNote title={hall.none} hint={hall.noneHint} />
          ) : (
            <div className="stack">
              {rows.map((row) => (
                <p key={row.id}>
                  <PageLink href={myHallHref(row.id)} className={buttonClass()}>
                    {row.title}
                  </PageLink>
                </p>
              ))}
            </div>
          )
        }
      </PhoneRead>
    </>
  );
}
