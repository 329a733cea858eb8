import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { NavEntry, NavGroup } from '#platform/web/web-module.ts';
import { webModules } from './modules.ts';
import type { DeskCounts } from './session-query.ts';
import { useShellTexts } from './shell-texts.ts';

const ALL_GROUPS: readonly NavGroup[] = webModules.flatMap((module) => module.deskNav ?? []);

/** Rooms the reader may enter: entries with a key only where the server counts it. */
function open(groups: readonly NavGroup[], counts: DeskCounts | undefined): readonly NavGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ count, needs }) => [count, needs].every((key) => key === undefined || counts?.counts[key] !== undefined)) }))
    .filter((group) => group.entries.length > 0);
}

export function DeskNav({ counts, groups = ALL_GROUPS }: { readonly counts: DeskCounts | undefined; readonly groups?: readonly NavGroup[] }) {
  const texts = useShellTexts();
  const locale = useLocale();
  return (
    <div>
      <ul><li><PageLink href="/desk" exact><span>{texts.deskTitle}</span><Count counts={counts} of="today" /></PageLink></li></ul>
      {open(groups, counts).map((group) => (
        <section key={group.title['zh-CN']}>
          <h2>{group.title[locale]}</h2>
          <ul>{group.entries.map((entry) => <li key={entry.href}><Entry entry={entry} counts={counts} /></li>)}</ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, counts }: { readonly entry: NavEntry; readonly counts: DeskCounts | undefined }) {
  const locale = useLocale();
  return <PageLink href={entry.href} exact><span>{entry.label[locale]}</span>{entry.count === undefined ? null : <Count counts={counts} of={entry.count} />}</PageLink>;
}

function Count({ counts, of }: { readonly counts: DeskCounts | undefined; readonly of: string }) {
  const number = counts?.counts[of];
  if (number === undefined) return null;
  return <span className={counts?.late.includes(of) ? 'count late' : 'count'}>{number}</span>;
}
