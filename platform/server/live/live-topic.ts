import type { CongressId } from '#platform/domain/ids.ts';

/** A thing that pages watch, as they spell it: `meetings.meeting:<id>`, or `meetings.plan` where there is one a congress. */
export type LiveTopic = {
  /** The module that owns it. */
  readonly room: string;
  readonly what: string;
  readonly id: string | null;
};

const TOPIC = /^([a-z]{1,30})\.([a-z-]{1,40})(?::([0-9A-Za-z-]{1,64}))?$/;

export function readTopic(text: string): LiveTopic | null {
  const [, room, what, id = null] = TOPIC.exec(text) ?? [];
  return room === undefined || what === undefined ? null : { room, what, id };
}

/** A topic belongs to a congress: the same words in two congresses are two topics. */
export const topicKey = (congressId: CongressId, topic: string): string => `${congressId} ${topic}`;
