import type { SessionView } from '#platform/contract/identity-views.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { NavEntry, NavGroup } from '#platform/web/web-module.ts';
import { webModules } from './modules.ts';
import type { DeskCounts } from '#platform/web/desk-counts.ts';
import { useShellTexts } from './shell-texts.ts';

const ALL_GROUPS: readonly NavGroup[] = webModules.flatMap((module) => module.deskNav ?? []);

type Reader = Pick<SessionView, 'posts' | 'isOfficer'>;

/** Rooms the reader may enter: entries with a key only where the server counts it, entries of a role only for who holds it. */
export function openRooms(groups: readonly NavGroup[], counts: DeskCounts | undefined, reader: Reader | undefined): readonly NavGroup[] {
  const holds = (role: string): boolean => reader?.posts.some((post) => post.role === role) === true;
  const mayEnter = ({ count, needs, roles }: NavEntry): boolean =>
    [count, needs].every((key) => key === undefined || counts?.counts[key] !== undefined) && (roles === undefined || roles.some(holds));
  return groups
    .filter(({ isWork = false }) => !(isWork && reader?.isOfficer === true))
    .map((group) => ({ ...group, entries: group.entries.filter(mayEnter) }))
    .filter((group) => group.entries.length > 0);
}

/** Where an officer's work is: there is no desk of suggestions for those who keep the accounts, the rights or the log. */
export const officerHome = (reader: Reader): string | undefined =>
  reader.isOfficer
    ? ALL_GROUPS.flatMap(({ entries }) => entries).find(({ roles = [] }) => reader.posts.some(({ role }) => roles.includes(role)))?.href
    : undefined;

type Props = { readonly counts: DeskCounts | undefined; readonly reader?: Reader | undefined; readonly groups?: readonly NavGroup[] };

export function DeskNav({ counts, reader, groups = ALL_GROUPS }: Props) {
  const texts = useShellTexts();
  const locale = useLocale();
  return (
    <div>
      {reader?.isOfficer === true ? null : (
        <ul>
          <li>
            <PageLink href="/desk" exact>
              <span>{texts.deskTitle}</span>
              <Count counts={counts} of="today" />
            </PageLink>
          </li>
        </ul>
      )}
      {openRooms(groups, counts, reader).map((group) => (
        <section key={group.title['zh-CN']}>
          <h2>{group.title[locale]}</h2>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.href}>
                <Entry entry={entry} counts={counts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, counts }: { readonly entry: NavEntry; readonly counts: DeskCounts | undefined }) {
  const locale = useLocale();
  return (
    <PageLink href={entry.href} exact>
      <span>{entry.label[locale]}</span>
      {entry.count === undefined ? null : <Count counts={counts} of={entry.count} />}
    </PageLink>
  );
}

function Count({ counts, of }: { readonly counts: DeskCounts | undefined; readonly of: string }) {
  const number = counts?.counts[of];
  if (number === undefined) return null;
  return <span className={counts?.late.includes(of) ? 'count late' : 'count'}>{number}</span>;
}
