/** Ids of this module, as other modules name its matters. */
export type SupervisionPlanId = string & { readonly __brand: 'SupervisionPlanId' };
export type SupervisionMatterId = string & { readonly __brand: 'SupervisionMatterId' };
