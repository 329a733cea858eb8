import type { Values } from '#platform/server/figures/figure.ts';
import { placeOf, type FigureSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const inOffice = (asked: Values, { to }: FigureSpan, more = ''): string => `exists (select from register_mandates d where d.person_id = p.id and d.starts_on <= ${placeOf(asked, to)}::date and (d.ends_on is null or d.ends_on > ${placeOf(asked, to)}::date)${more})`;
const OWN = ' and d.of_congress_id = d.congress_id';

type Condition = (asked: Values, span: FigureSpan) => string;
const people = (id: string, { where, more = '', source = 'register_people, register_mandates' }: { readonly where: Condition; readonly more?: string; readonly source?: string }): OfferedFigure => ({
  id, unit: '名', source, dimensions: {}, title: 'p.name', on: `(select min(d.starts_on) from register_mandates d where d.person_id = p.id${more})`, href: `'/desk/register/people/' || p.id`,
  sql: (asked, span) => ({ from: 'register_people p', id: 'p.id', where: where(asked, span) }),
});

/** What the register lets other modules count: people in office on the last day of the span, each once however many mandates he holds. */
export const offeredRegisterFigures: readonly OfferedFigure[] = [
  people('deputies-of-all-levels', { where: inOffice }),
  people('county-deputies', { where: (asked, span) => inOffice(asked, span, OWN), more: OWN }),
  people('zone-deputies', {
    source: 'register_people, register_mandates, register_posts', more: OWN,
    where: (asked, span) => `${inOffice(asked, span, OWN)} and exists (select from register_posts s join register_bodies b on b.id = s.body_id where s.person_id = p.id and b.kind = 'joint-meeting' and s.starts_on <= ${placeOf(asked, span.to)}::date and (s.ends_on is null or s.ends_on > ${placeOf(asked, span.to)}::date))`,
  }),
];
