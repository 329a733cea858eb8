/** Topics that pages may listen to. */
export const matterTopic = (id: string): string => `supervision.matter:${id}`;
