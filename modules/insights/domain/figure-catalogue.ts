/** Which module counts a figure's rows, or which one it waits for while dated entries stand in. */
export type FigureFeed = { readonly module: 'meetings' | 'ballots' | 'register' | 'suggestions' | 'supervision' | 'decisions' } | { readonly awaits: string };

/**
 * A figure of the year. `seeds` are the rows of the domain inventory it answers; `words` are how prose names it, for the
 * checker. A stock is counted on the last day of the span, a flow over its days. What is counted, by which day and what
 * makes two rows one stands as a sentence in the texts.
 */
export type FigureDefinition = {
  readonly id: string;
  readonly seeds: readonly string[];
  readonly unit: string;
  readonly feed: FigureFeed;
  readonly words: readonly string[];
  readonly isStock: boolean;
  /** `leaders`: matters of the party group, opened by the office and the chairs' council only. */
  readonly readers: 'desk' | 'leaders';
  /** Its rows would tell single ratings: everybody reads the number, the rows open to whose work they are. */
  readonly isOfRatings: boolean;
};

type Rest = Pick<FigureDefinition, 'seeds' | 'feed' | 'words'> & Partial<Pick<FigureDefinition, 'isStock' | 'readers' | 'isOfRatings'>>;

const figure = (id: string, unit: string, rest: Rest): FigureDefinition => ({ id, unit, isStock: false, readers: 'desk', isOfRatings: false, ...rest });

/** Every figure that counties print about a year, built or not. */
export const figureCatalogue: readonly FigureDefinition[] = [
  figure('standing-committee-meetings', '次', { seeds: ['S-042'], feed: { module: 'meetings' }, words: ['常委会会议'] }),
  figure('chairs-council-meetings', '次', { seeds: ['S-043'], feed: { module: 'meetings' }, words: ['主任会议'] }),
  figure('party-group-meetings', '次', { seeds: ['S-058'], feed: { module: 'meetings' }, words: ['党组会议'], readers: 'leaders' }),
  figure('congress-sessions', '次', { seeds: [], feed: { module: 'meetings' }, words: ['代表大会会议'] }),
  figure('standing-committee-expected', '人次', { seeds: ['S-018'], feed: { module: 'meetings' }, words: [] }),
  figure('standing-committee-attendances', '人次', { seeds: ['S-018'], feed: { module: 'meetings' }, words: [] }),
  figure('standing-committee-leaves', '人次', { seeds: ['S-018'], feed: { module: 'meetings' }, words: [] }),
  figure('inspection-visits', '次', { seeds: ['S-044'], feed: { module: 'supervision' }, words: ['视察'] }),
  figure('law-inspections', '次', { seeds: ['S-045'], feed: { module: 'supervision' }, words: ['执法检查'] }),
  figure('laws-inspected', '部', { seeds: ['S-045'], feed: { module: 'supervision' }, words: ['检查法律法规'] }),
  figure('special-inquiries', '次', { seeds: ['S-046'], feed: { module: 'supervision' }, words: ['专题询问'] }),
  figure('questions-asked', '个', { seeds: ['S-046'], feed: { module: 'supervision' }, words: ['询问问题'] }),
  figure('researches', '次', { seeds: [], feed: { module: 'supervision' }, words: ['专题调研'] }),
  figure('reports-heard', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: ['专项工作报告'] }),
  figure('reports-heard-government', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: [] }),
  figure('reports-heard-supervision', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: [] }),
  figure('reports-heard-court', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: [] }),
  figure('reports-heard-procuratorate', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: [] }),
  figure('reports-heard-unnamed', '项', { seeds: ['S-047'], feed: { module: 'meetings' }, words: [] }),
  figure('briefings-heard', '项', { seeds: [], feed: { module: 'meetings' }, words: ['听取汇报'] }),
  figure('assessments', '次', { seeds: [], feed: { module: 'supervision' }, words: ['满意度测评'] }),
  figure('assessments-satisfied', '次', { seeds: [], feed: { module: 'supervision' }, words: [] }),
  figure('points-handed-over', '条', { seeds: [], feed: { module: 'supervision' }, words: ['交办审议意见'] }),
  figure('points-closed', '条', { seeds: [], feed: { module: 'supervision' }, words: ['办结审议意见'] }),
  figure('resolutions-and-decisions', '项', { seeds: ['S-048'], feed: { module: 'decisions' }, words: ['决议决定', '决议、决定'] }),
  figure('congress-resolutions', '项', { seeds: [], feed: { module: 'decisions' }, words: ['大会决议'] }),
  figure('decisions-evaluated', '项', { seeds: [], feed: { module: 'decisions' }, words: ['评估决议决定'] }),
  figure('duty-reports-due', '件', { seeds: [], feed: { module: 'decisions' }, words: ['执行事项'] }),
  figure('duty-reports-received', '件', { seeds: [], feed: { module: 'decisions' }, words: ['报告执行情况'] }),
  figure('duty-reports-accepted', '件', { seeds: [], feed: { module: 'decisions' }, words: ['核实执行情况'] }),
  figure('duty-reports-overdue', '件', { seeds: [], feed: { module: 'decisions' }, words: ['逾期未报告'] }),
  figure('appointments', '人次', { seeds: ['S-049'], feed: { module: 'ballots' }, words: ['任免'] }),
  figure('appointees', '名', { seeds: ['S-049'], feed: { module: 'ballots' }, words: [] }),
  figure('removals', '人次', { seeds: [], feed: { module: 'ballots' }, words: ['罢免', '撤职'] }),
  figure('elected', '人次', { seeds: ['S-049'], feed: { module: 'ballots' }, words: ['选举产生'] }),
  figure('oaths', '人次', { seeds: [], feed: { module: 'meetings' }, words: ['宪法宣誓'] }),
  figure('party-studies', '次', { seeds: ['S-051'], feed: { awaits: 'party' }, words: ['专题学习'], readers: 'leaders' }),
  figure('theory-studies', '次', { seeds: ['S-052'], feed: { awaits: 'party' }, words: ['中心组'], readers: 'leaders' }),
  figure('reform-projects-done', '项', { seeds: ['S-059'], feed: { awaits: 'reform' }, words: ['改革创新'] }),
  figure('deputies-of-all-levels', '名', { seeds: ['S-064'], feed: { module: 'register' }, words: ['五级人大代表', '各级人大代表'], isStock: true }),
  figure('county-deputies', '名', { seeds: [], feed: { module: 'register' }, words: ['本级人大代表'], isStock: true }),
  figure('enterprises-visited', '家', { seeds: ['S-065'], feed: { awaits: 'duty' }, words: ['走访企业', '民营企业'] }),
  figure('enterprise-problems', '个', { seeds: ['S-066'], feed: { awaits: 'duty' }, words: ['收集问题'] }),
  figure('deputy-lectures', '次', { seeds: ['S-068'], feed: { awaits: 'duty' }, words: ['代表讲坛'] }),
  figure('legislation-points', '个', { seeds: ['S-072'], feed: { awaits: 'legislation' }, words: ['信息采集点'], isStock: true }),
  figure('legislation-collectors', '位', { seeds: ['S-073'], feed: { awaits: 'legislation' }, words: ['信息采集员'], isStock: true }),
  figure('laws-consulted', '部', { seeds: ['S-077'], feed: { awaits: 'legislation' }, words: ['征求意见的法律法规'] }),
  figure('legislation-opinions', '条', { seeds: ['S-078'], feed: { awaits: 'legislation' }, words: ['立法意见'] }),
  figure('legislation-adopted', '条', { seeds: ['S-079'], feed: { awaits: 'legislation' }, words: ['直接采纳'] }),
  figure('livelihood-projects-awarded', '个', { seeds: ['S-083'], feed: { awaits: 'livelihood' }, words: ['民心工程'] }),
  figure('livelihood-proposals', '条', { seeds: ['S-084'], feed: { awaits: 'livelihood' }, words: ['民生实事项目建议'] }),
  figure('deputies-in-stations', '名', { seeds: ['S-090'], feed: { awaits: 'stations' }, words: ['进家'], isStock: true }),
  figure('judges-reviewed', '名', { seeds: ['S-121', 'S-192'], feed: { awaits: 'appraisal' }, words: ['法官'] }),
  figure('prosecutors-reviewed', '名', { seeds: ['S-121', 'S-192'], feed: { awaits: 'appraisal' }, words: ['检察官'] }),
  figure('documents-reviewed', '件', { seeds: ['S-123'], feed: { awaits: 'filing' }, words: ['规范性文件'] }),
  figure('appointees-debriefed', '位', { seeds: ['S-128'], feed: { module: 'ballots' }, words: ['履职报告'] }),
  figure('training-classes', '期', { seeds: ['S-130'], feed: { awaits: 'duty' }, words: ['培训班'] }),
  figure('training-sessions', '场次', { seeds: ['S-131'], feed: { awaits: 'duty' }, words: ['培训'] }),
  figure('training-attendances', '人次', { seeds: ['S-132'], feed: { awaits: 'duty' }, words: ['参训'] }),
  figure('upper-deputies-debriefed', '位', { seeds: ['S-136'], feed: { awaits: 'duty' }, words: ['报告履职情况'] }),
  figure('deputies-debriefed', '名', { seeds: ['S-137'], feed: { awaits: 'duty' }, words: ['述职'] }),
  figure('grid-visits', '人次', { seeds: ['S-140'], feed: { awaits: 'duty' }, words: ['网格化履职'] }),
  figure('micro-suggestions', '件', { seeds: ['S-141'], feed: { awaits: 'duty' }, words: ['微建议'] }),
  figure('micro-suggestions-closed', '件', { seeds: ['S-141'], feed: { awaits: 'duty' }, words: ['办结微建议'] }),
  figure('reception-days', '次', { seeds: ['S-143'], feed: { awaits: 'stations' }, words: ['接待选民活动'] }),
  figure('reception-deputies', '人次', { seeds: ['S-144'], feed: { awaits: 'stations' }, words: ['参与接待'] }),
  figure('voters-received', '人次', { seeds: ['S-145'], feed: { awaits: 'stations' }, words: ['接待选民'] }),
  figure('voter-opinions', '条', { seeds: ['S-146'], feed: { awaits: 'stations' }, words: ['选民意见'] }),
  figure('suggestions-received', '件', { seeds: ['S-147'], feed: { module: 'suggestions' }, words: ['代表建议'] }),
  figure('motions', '件', { seeds: [], feed: { module: 'suggestions' }, words: ['代表议案'] }),
  figure('motions-turned', '件', { seeds: ['S-148'], feed: { module: 'suggestions' }, words: ['议案转'] }),
  figure('key-suggestions', '件', { seeds: ['S-150'], feed: { module: 'suggestions' }, words: ['重点处理建议', '重点督办建议'] }),
  figure('answered', '件', { seeds: ['S-152'], feed: { module: 'suggestions' }, words: ['答复建议', '已答复'] }),
  figure('answered-in-time', '件', { seeds: ['S-152'], feed: { module: 'suggestions' }, words: ['按期'] }),
  figure('rated', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('unrated', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('rated-satisfied', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('rated-basically', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('rated-content', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('rated-dissatisfied', '件', { seeds: ['S-153'], feed: { module: 'suggestions' }, words: [], isOfRatings: true }),
  figure('due-promises', '项', { seeds: [], feed: { module: 'suggestions' }, words: ['到期承诺'] }),
  figure('due-promises-kept', '项', { seeds: [], feed: { module: 'suggestions' }, words: ['兑现承诺', '落实承诺'] }),
  figure('commended-suggestions', '件', { seeds: ['S-155'], feed: { module: 'suggestions' }, words: ['优秀代表建议'] }),
  figure('commended-units', '家', { seeds: ['S-155'], feed: { module: 'suggestions' }, words: ['先进单位'] }),
  figure('upper-honours', '件', { seeds: ['S-156'], feed: { awaits: 'duty' }, words: ['最满意'] }),
  figure('media-items', '次', { seeds: ['S-160'], feed: { awaits: 'publishing' }, words: ['发表文章'] }),
  figure('research-reports', '篇', { seeds: ['S-161'], feed: { awaits: 'publishing' }, words: ['调研报告'] }),
  figure('visitor-groups', '批次', { seeds: ['S-167'], feed: { awaits: 'publishing' }, words: ['考察调研'] }),
  figure('zone-deputies', '名', { seeds: ['S-201'], feed: { module: 'register' }, words: ['辖区内'], isStock: true }),
  figure('volunteer-shifts', '人次', { seeds: ['S-219'], feed: { awaits: 'publishing' }, words: ['志愿服务'] }),
  figure('media-national', '次', { seeds: ['S-225'], feed: { awaits: 'publishing' }, words: ['国家级媒体'] }),
  figure('media-provincial', '次', { seeds: ['S-226'], feed: { awaits: 'publishing' }, words: ['省级以上媒体'] }),
  figure('departments-appraised', '个', { seeds: ['S-245'], feed: { module: 'supervision' }, words: ['工作评议', '政府组成部门'] }),
  figure('session-deputies-expected', '名', { seeds: ['S-283'], feed: { module: 'meetings' }, words: ['应到代表'] }),
  figure('session-deputies-present', '名', { seeds: ['S-283'], feed: { module: 'meetings' }, words: ['实到代表'] }),
];

const byId = new Map(figureCatalogue.map((each) => [each.id, each]));
export const findDefinition = (id: string): FigureDefinition | undefined => byId.get(id);

/** A share of two figures of the catalogue; its denominator is never silent. */
export type RateDefinition = { readonly id: string; readonly part: string; readonly whole: string; readonly words: readonly string[] };

export const rateCatalogue: readonly RateDefinition[] = [
  { id: 'answered-in-time-share', part: 'answered-in-time', whole: 'answered', words: ['按期答复率', '按期办结率', '按时答复率'] },
  { id: 'rated-satisfied-share', part: 'rated-satisfied', whole: 'rated', words: ['满意率'] },
  { id: 'rated-basically-share', part: 'rated-basically', whole: 'rated', words: ['基本满意率'] },
  { id: 'rated-of-answered', part: 'rated', whole: 'answered', words: ['评价率', '测评率'] },
  { id: 'micro-suggestions-closed-share', part: 'micro-suggestions-closed', whole: 'micro-suggestions', words: ['微建议办结率', '办结率'] },
  { id: 'duty-reports-received-share', part: 'duty-reports-received', whole: 'duty-reports-due', words: ['报告率', '报送率'] },
  { id: 'session-presence-share', part: 'session-deputies-present', whole: 'session-deputies-expected', words: ['出席率', '到会率'] },
  { id: 'station-coverage', part: 'deputies-in-stations', whole: 'deputies-of-all-levels', words: ['进家覆盖率', '覆盖率'] },
  { id: 'standing-committee-presence-share', part: 'standing-committee-attendances', whole: 'standing-committee-expected', words: ['常委会出席率'] },
  { id: 'rated-content-share', part: 'rated-content', whole: 'rated', words: ['总体满意率'] },
  { id: 'promises-kept-share', part: 'due-promises-kept', whole: 'due-promises', words: ['承诺兑现率', '兑现率'] },
  { id: 'points-closed-share', part: 'points-closed', whole: 'points-handed-over', words: ['意见办结率', '审议意见办结率'] },
  { id: 'assessments-satisfied-share', part: 'assessments-satisfied', whole: 'assessments', words: ['测评满意率'] },
];
