/** Builds the signed-in pages when their sources changed. */
export function buildWeb(): Promise<void>;
