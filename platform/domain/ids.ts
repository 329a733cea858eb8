/** An id of a record: a UUID (version 7 where we make it), branded by what it names. */
export type Id<Brand extends string> = string & { readonly __id: Brand };

export type CongressId = Id<'congress'>;
export type PersonId = Id<'person'>;
export type AccountId = Id<'account'>;
export type OrganisationId = Id<'organisation'>;
/** Made by the caller; the same one twice has one effect and one answer. */
export type CommandId = Id<'command'>;
