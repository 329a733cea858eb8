/** Employer and post as one line. Offices write both into one cell or into two; what is said already is not said twice. */
export function workOf(employer: string | null, post: string | null): string | null {
  if (!employer || !post) return employer || post || null;
  if (employer.includes(post)) return employer;
  return post.includes(employer) ? post : `${employer} ${post}`;
}
