import type { Id } from '#platform/domain/ids.ts';

export type SuggestionId = Id<'suggestion'>;
export type TaskId = Id<'suggestion-task'>;
export type ReplyId = Id<'suggestion-reply'>;
export type PromiseId = Id<'suggestion-promise'>;
