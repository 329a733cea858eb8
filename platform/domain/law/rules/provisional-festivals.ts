/** Days the lunar calendar fixes for years whose notice is not out; computed with chinese-days 1.5.7. */
export const movableFestivals: Readonly<Record<string, { readonly spring: string; readonly brightness: string; readonly dragonBoat: string; readonly midAutumn: string }>> = {
  '2027': { spring: '2027-02-06', brightness: '2027-04-05', dragonBoat: '2027-06-09', midAutumn: '2027-09-15' },
  '2028': { spring: '2028-01-26', brightness: '2028-04-04', dragonBoat: '2028-05-28', midAutumn: '2028-10-03' },
  '2029': { spring: '2029-02-13', brightness: '2029-04-04', dragonBoat: '2029-06-16', midAutumn: '2029-09-22' },
  '2030': { spring: '2030-02-03', brightness: '2030-04-05', dragonBoat: '2030-06-05', midAutumn: '2030-09-12' },
  '2031': { spring: '2031-01-23', brightness: '2031-04-05', dragonBoat: '2031-06-24', midAutumn: '2031-10-01' },
  '2032': { spring: '2032-02-11', brightness: '2032-04-04', dragonBoat: '2032-06-12', midAutumn: '2032-09-19' },
};

/** Statutory days that have the same date every year (as of the 2025 schedule), month-day and name. */
export const fixedFestivals: readonly (readonly [string, string])[] = [
  ['01-01', '元旦'], ['05-01', '劳动节'], ['05-02', '劳动节'], ['10-01', '国庆节'], ['10-02', '国庆节'], ['10-03', '国庆节'],
];

export const movableNames = { spring: '春节', brightness: '清明', dragonBoat: '端午', midAutumn: '中秋' } as const;
