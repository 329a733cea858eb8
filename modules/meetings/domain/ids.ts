import type { Id } from '#platform/domain/ids.ts';

export type MeetingId = Id<'meeting'>;
export type AgendaItemId = Id<'agenda-item'>;
