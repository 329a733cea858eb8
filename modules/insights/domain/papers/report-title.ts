/** 澜溪市人民代表大会常务委员会, from the congress's name; a town has no standing committee and its presidium reports. */
export const reportingBody = (congress: string): string =>
  /[镇乡]人民代表大会$/.test(congress) ? `${congress}主席团` : `${congress}常务委员会`;

/** The report of a year is given at the session of the next. */
export const reportTitle = (congress: string, year: number): string => `${reportingBody(congress)}\n${year}年工作报告`;
