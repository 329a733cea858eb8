/** Addresses of the pages of supervision, for other modules too. */
export const PLANS_HREF = '/desk/supervision';
export const NEW_PLAN_HREF = '/desk/supervision/plans/new';
export const planHref = (id: string): string => `/desk/supervision/plans/${id}`;
export const MATTERS_HREF = '/desk/supervision/matters';
export const matterHref = (id: string): string => `/desk/supervision/matters/${id}`;
export const POINTS_HREF = '/desk/supervision/points';
export const OWED_HREF = '/desk/supervision/owed';
export const RECONCILIATION_HREF = '/desk/supervision/reconciliation';
export const REFERRALS_HREF = '/desk/supervision/referrals';
export const referralHref = (id: string): string => `${REFERRALS_HREF}/${id}`;
export const METHODS_HREF = '/desk/supervision/methods';
export const MY_SUPERVISION_HREF = '/phone/supervision';
export const myMatterHref = (id: string): string => `/phone/supervision/${id}`;
