import { localDate } from '#platform/domain/local-date.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { ProgressLine } from '#platform/web/kit/progress-line.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { Timeline, type TimelineEntry } from '#platform/web/kit/timeline.tsx';
import { DeskNav } from './desk-nav.tsx';
import { WhoMenu } from './who-menu.tsx';

const TODAY = localDate('2026-04-16');

const ENTRIES: readonly TimelineEntry[] = [
  {
    id: '1',
    at: '2026-04-16',
    title: '市应急局提交第二轮答复稿',
    tag: <StatusTag tone="wait">待核稿</StatusTag>,
    text: '逐条回应 3 点；新增承诺 1 项：7月底前完成 42 个老旧小区集中充电棚。',
  },
  {
    id: '2',
    at: '2026-04-02',
    title: '代表评价第一轮：不满意',
    quote: { text: '说了要做，没说什么时候、在哪儿做。', note: '评答复，结果另评' },
  },
  {
    id: '3',
    at: '2026-03-27',
    title: '第一轮答复（B 类）',
    mark: 'ok',
    text: '正在解决，列入计划。',
    nested: [
      { id: 'a', text: '会办意见 2 份齐' },
      { id: 'b', text: '面商 1 次，代表已确认' },
    ],
  },
  { id: '4', at: '2026-02-06', title: '市城管局退办，改交市应急局', text: '理由：职责清单第 14 项不在本单位。退办 1 次。' },
  { id: '5', at: '2026-01-25', title: '交办', mark: 'ok', text: '由十七届三次会议秘书处交市政府办公室，期限自此起算。' },
  { id: '6', at: '2026-01-19', title: '立案编号 023', mark: 'ok', by: '代表工作委员会', text: '与第 061 号内容相近，并案办理，分别答复。' },
];

const NAV = [
  {
    title: { 'zh-CN': '代表建议', en: 'Suggestions' },
    entries: [
      { href: '/gallery', label: { 'zh-CN': '办理中', en: 'In hand' }, count: 'open' },
      { href: '/gallery/1', label: { 'zh-CN': '待交办', en: 'To hand over' }, count: 'new' },
      { href: '/gallery/2', label: { 'zh-CN': '期限台', en: 'Deadlines' }, count: 'late' },
    ],
  },
];
const COUNTS = { counts: { today: 6, open: 41, new: 3, late: 2 }, late: ['late'] };

export function GalleryDesk() {
  return (
    <div className="desk">
      <header className="desk-head">
        <PageLink href="/desk" className="mark">
          <i aria-hidden="true">人</i>澜溪人大
        </PageLink>
        <form role="search">
          <input className="input" type="search" aria-label="查找" placeholder="找建议、会议、代表、文件，或直接输入编号" />
        </form>
        <div className="right">
          <span>今天 2026年4月16日 周四</span>
          <WhoMenu
            session={{
              person: { congressId: 'c', personId: 'p', name: '贺敏' },
              posts: [{ role: 'sample', organisationId: null, title: '政府办公室' }],
            }}
          />
        </div>
      </header>
      <nav className="desk-nav" aria-label="工作栏目">
        <DeskNav counts={COUNTS} groups={NAV} />
      </nav>
      <main className="desk-main">
        <PageHead
          crumbs={[{ label: '代表建议', href: '/desk' }, { label: '十七届三次会议' }, { label: '第 023 号' }]}
          title="关于规范电动自行车充电设施管理的建议"
          actions={[
            { key: 'check', label: '核稿答复', primary: true, onPress: () => undefined },
            { key: 'print', label: '打印交办函', onPress: () => undefined },
            { key: 'urge', label: '催办', onPress: () => undefined },
          ]}
        >
          <MetaRow
            status={<StatusTag tone="go">办理中 · 第二轮</StatusTag>}
            items={[
              { label: '领衔', value: '戚永康' },
              { label: '附议', value: '4 人' },
              { label: '主办', value: '市应急局' },
              { label: '会办', value: '市住建局、市消防救援大队' },
              { label: '公开', value: '全文' },
            ]}
          />
        </PageHead>
        <div className="two">
          <Timeline entries={ENTRIES} today={TODAY} />
          <Aside />
        </div>
      </main>
    </div>
  );
}

function Aside() {
  return (
    <div className="side">
      <ClockCard
        title="第二轮答复期限"
        due={localDate('2026-05-02')}
        today={TODAY}
        lines={['不满意 2026-04-02 ＋ 1 个月 ＝ 2026-05-02 周六', '依据：本市建议办理办法（可改）', '外限 7月25日：代表法 51（不可改）']}
      />
      <ClockCard
        title="会办意见期限"
        due={localDate('2026-04-04')}
        today={TODAY}
        lines={['交办 2026-03-05 ＋ 30 天 ＝ 2026-04-04 周六']}
        tentative
      />
      <Card title="谁在办">
        <ul className="lines">
          <li>
            <span>
              市应急局 <span className="faint">主办</span>
            </span>
            <StatusTag tone="wait">待核稿</StatusTag>
          </li>
          <li>
            <span>
              市住建局 <span className="faint">会办</span>
            </span>
            <StatusTag tone="ok">已出意见</StatusTag>
          </li>
          <li>
            <span>
              市消防救援大队 <span className="faint">会办</span>
            </span>
            <StatusTag tone="late">逾期 12 天</StatusTag>
          </li>
          <li>
            <span>
              市城管局 <span className="faint">会办</span>
            </span>
            <StatusTag tone="still">已退办</StatusTag>
          </li>
        </ul>
      </Card>
      <Card title="承诺 1 项">
        <ProgressLine label="老旧小区充电棚 42 个" note="7月31日前" done={19} total={42} />
      </Card>
    </div>
  );
}
