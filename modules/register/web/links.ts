/** Addresses of the register's pages, for other modules too. */
export const PEOPLE_HREF = '/desk/register/people';
export const UNITS_HREF = '/desk/register/units';
export const BODIES_HREF = '/desk/register/bodies';
export const TREE_HREF = '/desk/register/tree';
export const IMPORT_HREF = '/desk/import';
export const personHref = (id: string): string => `${PEOPLE_HREF}/${id}`;
export const unitHref = (id: string): string => `${UNITS_HREF}/${id}`;
export const bodyHref = (id: string): string => `${BODIES_HREF}/${id}`;
export const importHref = (kind: 'organisations' | 'roster' | 'suggestions'): string => `${IMPORT_HREF}?kind=${kind}`;
