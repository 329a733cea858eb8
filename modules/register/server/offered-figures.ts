import { placeOf, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

/** What the register lets other modules count: people in office on the last day of the span, each once however many mandates he holds. */
export const offeredRegisterFigures: readonly OfferedFigure[] = [
  {
    id: 'deputies-of-all-levels', unit: '名', source: 'register_people, register_mandates', dimensions: {}, title: 'p.name', on: `(select min(d.starts_on) from register_mandates d where d.person_id = p.id)`, href: `'/desk/register/people/' || p.id`,
    sql: (asked, { to }) => ({ from: 'register_people p', id: 'p.id', where: `exists (select from register_mandates d where d.person_id = p.id and d.starts_on <= ${placeOf(asked, to)}::date and (d.ends_on is null or d.ends_on > ${placeOf(asked, to)}::date))` }),
  },
];
