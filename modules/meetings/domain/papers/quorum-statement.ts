/** 应到418名，实到400名，符合法定人数: what the chair reads out and the screen shows. */
export function quorumStatement({
  entitled,
  present,
  needed,
  isMet,
}: {
  readonly entitled: number;
  readonly present: number;
  readonly needed: number | null;
  readonly isMet: boolean;
}): string {
  const counted = `应到${entitled}名，实到${present}名`;
  if (needed === null) return counted;
  return isMet ? `${counted}，符合法定人数` : `${counted}，不足法定人数${needed}名`;
}
