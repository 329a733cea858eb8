import type { DemoUnit } from './units.ts';
import { LANXI_UNITS, TONGPU_UNITS } from './units.ts';

/** A town, a street or a park that is run like one. Streets have no congress of their own. */
export interface DemoPlace {
  readonly key: string;
  readonly name: string;
  readonly kind: 'town' | 'street' | 'park';
  readonly population: number;
  readonly villages: readonly string[];
}

export interface DemoBody {
  readonly key: string;
  readonly name: string;
  readonly kind: 'standing-committee' | 'chairs-council' | 'party-group' | 'working-committee' | 'presidium' | 'professional-group';
}

export interface DemoOfficer {
  readonly key: string;
  readonly name: string;
  readonly post: string;
  readonly role:
    | 'system-administrator'
    | 'security-administrator'
    | 'audit-administrator'
    | 'deputies-office'
    | 'congress-office'
    | 'government-office'
    | 'secretariat'
    | 'chairs-council'
    | 'working-committee'
    | 'unit-clerk'
    | 'unit-checker'
    | 'unit-head';
  readonly unit?: string;
  /** Key of the deputy who this is: a leader of the standing committee is one of its own people. */
  readonly deputy?: string;
}

/** The yearly meeting of the county congress and what hangs on its days. */
export interface DemoSession {
  readonly year: number;
  readonly number: number;
  readonly name: string;
  readonly opens: string;
  readonly closes: string;
  readonly motionCutOff: string;
  readonly handOver: string;
  /** Numbers below are left to the ledger that is imported. */
  readonly numbersAfter?: number;
}

export interface DemoCounty {
  readonly key: string;
  readonly name: string;
  readonly level: 'county';
  readonly parent: string;
  readonly population: number;
  /** Seats by the Election Law: 140 and one for each full 5,000 people. */
  readonly seats: number;
  readonly term: number;
  readonly termName: string;
  readonly places: readonly DemoPlace[];
  readonly units: readonly DemoUnit[];
  readonly sessions: readonly DemoSession[];
  readonly roads: readonly string[];
  readonly schools: readonly string[];
  readonly estates: readonly string[];
  readonly rivers: readonly string[];
}

export const PROVINCE = '东海省';
export const PREFECTURE = '沧屿市';

const words = (text: string): string[] => text.split(' ');
const seatsFor = (population: number): number => 140 + Math.floor(population / 5000);
/** Seats of a town by the Election Law: 45 and one for each full 1,500 people, 160 at most. */
export const townSeats = (population: number): number => Math.min(160, 45 + Math.floor(population / 1500));

const LANXI_PLACES: readonly DemoPlace[] = [
  { key: 'chengdong', name: '城东街道', kind: 'street', population: 330_000, villages: words('望澜社区 东港社区 听潮社区 桂园社区 学府社区 新渡社区 石榴巷社区 东塘社区') },
  { key: 'chengxi', name: '城西街道', kind: 'street', population: 290_000, villages: words('老街社区 西塘社区 文昌社区 南门社区 染坊弄社区 水关社区 盐仓社区 柳堤社区') },
  { key: 'gaoxin', name: '高新区', kind: 'park', population: 240_000, villages: words('创智社区 星湖社区 云帆社区 景澜社区 新安社区 梅里社区') },
  { key: 'lingang', name: '临港镇', kind: 'town', population: 118_000, villages: words('大埠村 潮头村 海塘村 芦滩村 渔业村 新港社区 双闸村 盐灶村 东沙村') },
  { key: 'lanbei', name: '澜北镇', kind: 'town', population: 94_000, villages: words('上湾村 九曲村 桑园村 陆家荡村 沈家浜村 北桥村 长圩村 集镇社区') },
  { key: 'shuangta', name: '双塔镇', kind: 'town', population: 132_000, villages: words('塔前村 塔后村 茶亭村 石门坎村 竹坞村 丰乐村 青岭村 双塔社区 牌楼村') },
  { key: 'shawan', name: '沙湾镇', kind: 'town', population: 110_000, villages: words('西沙村 枣林村 月牙村 黄泥岗村 瓜田村 渡口村 沙湾社区 堤南村') },
  { key: 'fushi', name: '浮石镇', kind: 'town', population: 86_000, villages: words('石舫村 泉水村 岭下村 枫林村 水碓村 茶山村 浮石社区 古樟村') },
];

const TONGPU_PLACES: readonly DemoPlace[] = [
  { key: 'tongyang', name: '桐阳镇', kind: 'town', population: 86_000, villages: words('桐阳社区 东阁村 西阁村 梧桐村 柏树村') },
  { key: 'puxi', name: '浦西镇', kind: 'town', population: 58_000, villages: words('浦口村 芦花村 石桥头村 南庄村') },
  { key: 'heling', name: '鹤岭镇', kind: 'town', population: 38_000, villages: words('鹤岭村 松风村 云谷村 板栗村') },
  { key: 'baisha', name: '白渚镇', kind: 'town', population: 28_000, villages: words('白渚村 沙洲村 橘林村 老渡村') },
];

const LANXI_SESSIONS: readonly DemoSession[] = [
  { year: 2023, number: 2, name: '第二次会议', opens: '2023-01-03', closes: '2023-01-06', motionCutOff: '2023-01-04', handOver: '2023-01-18', numbersAfter: 100 },
  { year: 2024, number: 3, name: '第三次会议', opens: '2024-01-08', closes: '2024-01-11', motionCutOff: '2024-01-09', handOver: '2024-01-24' },
  { year: 2025, number: 4, name: '第四次会议', opens: '2025-01-06', closes: '2025-01-09', motionCutOff: '2025-01-07', handOver: '2025-01-22' },
  { year: 2026, number: 5, name: '第五次会议', opens: '2026-01-12', closes: '2026-01-15', motionCutOff: '2026-01-13', handOver: '2026-01-26' },
];

const TONGPU_SESSIONS: readonly DemoSession[] = [
  { year: 2026, number: 5, name: '第五次会议', opens: '2026-01-06', closes: '2026-01-08', motionCutOff: '2026-01-07', handOver: '2026-01-20' },
];

export const LANXI: DemoCounty = {
  key: 'lanxi', name: '澜溪市', level: 'county', parent: PREFECTURE, population: 1_400_000, seats: seatsFor(1_400_000), term: 17, termName: '第十七届',
  places: LANXI_PLACES, units: LANXI_UNITS, sessions: LANXI_SESSIONS,
  roads: words('望澜路 港城大道 文昌路 塔山路 学士街 盐仓路 滨溪路 环塘东路 沙湾大道 创智路 染坊路 石舫路 北桥路 柳堤路 兴渔路 丰乐路'),
  schools: words('澜溪市第二小学 文昌小学 望澜实验小学 双塔中心小学 沙湾中心小学 临港初级中学 澜北中心小学 创智学校 浮石九年制学校 澜溪市第二中学'),
  estates: words('桂园新村 望澜花苑 文昌里 盐仓小区 东港公寓 柳堤新村 星湖家园 塔影苑 水关新村 景澜名庭'),
  rivers: words('小澜河 盐运浜 九曲港 石舫溪 双闸河 月牙塘 东塘浜 桑园港'),
};

export const TONGPU: DemoCounty = {
  key: 'tongpu', name: '桐浦县', level: 'county', parent: PREFECTURE, population: 210_000, seats: seatsFor(210_000), term: 17, termName: '第十七届',
  places: TONGPU_PLACES, units: TONGPU_UNITS, sessions: TONGPU_SESSIONS,
  roads: words('桐阳路 梧桐街 鹤岭路 浦滨路 橘香路 松风路'),
  schools: words('桐阳小学 浦西中心学校 鹤岭小学 桐浦县初级中学'),
  estates: words('梧桐新村 浦滨花苑 桐阳小区'),
  rivers: words('桐水 浦溪 白渚港'),
};

export const COUNTIES: readonly DemoCounty[] = [LANXI, TONGPU];

/** Bodies every county of the demo has. */
export const BODIES: readonly DemoBody[] = [
  { key: 'standing-committee', name: '常务委员会', kind: 'standing-committee' },
  { key: 'chairs-council', name: '主任会议', kind: 'chairs-council' },
  { key: 'deputies-committee', name: '代表工作委员会', kind: 'working-committee' },
  { key: 'finance-committee', name: '财政经济工作委员会', kind: 'working-committee' },
  { key: 'construction-committee', name: '城建环资工作委员会', kind: 'working-committee' },
  { key: 'education-committee', name: '教科文卫工作委员会', kind: 'working-committee' },
  { key: 'agriculture-committee', name: '农业农村工作委员会', kind: 'working-committee' },
  { key: 'justice-committee', name: '监察司法工作委员会', kind: 'working-committee' },
  { key: 'social-committee', name: '社会建设工作委员会', kind: 'working-committee' },
  { key: 'presidium', name: '大会主席团', kind: 'presidium' },
  { key: 'finance-group', name: '财政预算审查专业代表小组', kind: 'professional-group' },
  { key: 'environment-group', name: '生态环境专业代表小组', kind: 'professional-group' },
  { key: 'law-group', name: '法治监督专业代表小组', kind: 'professional-group' },
  { key: 'livelihood-group', name: '民生事业专业代表小组', kind: 'professional-group' },
  { key: 'party-group', name: '常委会党组', kind: 'party-group' },
];

/** A delegation for each place; the key of a delegation is the key of its place. */
export const delegationName = (place: DemoPlace): string => `${place.name}代表团`;

/** Two deputy groups to a place, each about half of its villages. */
export const deputyGroups = (county: DemoCounty): { key: string; name: string; place: string }[] =>
  county.places.flatMap((place) =>
    [1, 2].map((number) => ({ key: `${place.key}-group-${number}`, name: `${place.name}第${number === 1 ? '一' : '二'}代表小组`, place: place.key })),
  );
