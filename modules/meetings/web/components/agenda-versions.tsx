import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { AgendaChange } from '../../contract/views.ts';
import { agendaVersionsQuery } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

/** Every agenda that was approved and what it changed, and what the one at hand would change. */
export function AgendaVersions({ meetingId }: { readonly meetingId: string }) {
  const {
    pages: { agenda },
  } = useMeetingTexts();
  const locale = useLocale();
  const { data } = useQuery(agendaVersionsQuery(meetingId));
  if (!data) return null;
  return (
    <Card title={agenda.versions}>
      {data.rows.length === 0 ? (
        <p className="small muted">{agenda.noVersions}</p>
      ) : (
        <section className="mt-version">
          <h3>{agenda.pending}</h3>
          {data.pending.length === 0 ? <p className="small muted">{agenda.same}</p> : <Changes changes={data.pending} />}
        </section>
      )}
      {data.rows
        .toSorted((a, b) => b.number - a.number)
        .map((version) => (
          <details key={version.number} className="mt-version">
            <summary>
              <b>{fill(agenda.version, { n: version.number })}</b>{' '}
              <span className="small muted">
                {fill(agenda.versionLine, { date: longDate(version.at, locale), by: version.approvedBy, n: version.items })}
              </span>
            </summary>
            {version.note === null ? null : <p className="small">{version.note}</p>}
            <Changes changes={version.changes} />
          </details>
        ))}
    </Card>
  );
}

export function Changes({ changes }: { readonly changes: readonly AgendaChange[] }) {
  const {
    pages: { agenda },
  } = useMeetingTexts();
  return (
    <ul className="mt-changes">
      {changes.map(({ change, itemId, number, title, fields }) => (
        <li key={`${itemId}${change}`} className={change}>
          <b>{wordOf(agenda.change, change)}</b> {number} {title}
          {fields.length === 0 ? null : (
            <ul>
              {fields.map(({ name, before, after }) => (
                <li key={name}>{fill(agenda.fromTo, { name: wordOf(agenda.field, name), before: before || '—', after: after || '—' })}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
