import type { Id } from '#platform/domain/ids.ts';

export type ContestId = Id<'contest'>;
