import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strokeCorrections } from './stroke-corrections.ts';
import { compareByStrokes, compareCharactersByStrokes, strokesKnown, strokesOf } from './stroke-order.ts';
import { strokeTable } from './stroke-table.ts';

const congress = { twoCharacterNames: 'second-character' } as const;
const padded = { twoCharacterNames: 'empty-middle' } as const;
const sorted = (names: readonly string[], options: { twoCharacterNames: 'second-character' | 'empty-middle' } = congress) =>
  names.toSorted((a, b) => compareByStrokes(a, b, options));

/** Surnames of the traditional primer in simplified characters, and others common today. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞' +
  '熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓' +
  '郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫' +
  '宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉' +
  '宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧' +
  '殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公万俟司马上官欧阳夏侯诸葛闻' +
  '人东方赫连皇甫尉迟公羊澹台公冶宗政濮阳淳于单于太叔申屠公孙仲孙轩辕令狐钟离宇文长孙慕容鲜于闾丘司徒司空亓官司寇仉督子车颛孙' +
  '端木巫马公西漆雕乐正壤驷公良拓跋夹谷宰父谷梁晋楚闫法汝鄢涂钦段干百里东郭南门呼延归海羊舌微生岳帅缑亢况后有琴梁丘左丘东门西' +
  '门商牟佘佴伯赏南宫墨哈谯笪年爱阳佟覃肖付尧代冼区卯占原员仝侍信俸党刀力兰冮初制亦勇十千卿原召台吐吾周呙咸哀唢啜善嘎回因圣坚' +
  '坎堂塔士壬声大天头奇奉女妙姒姗完官宝寒小尕尚展巨希帕干底库开弋弥强彦律心忠思怡恽恩恽想战户才扎承折操改敬斯新旦旷星普智曹' +
  '曼朋木朴来果柏栗桂检棘楼槐樱次欣正母汲沐沈洛洪海涵淡淦深渠漆澄火炎烟烈热爨牙犹狐玄玉珍理琚瑞璞瓮甫由畅番疏矫矢磨礼祖种秘' +
  '竹粟糜素綦纳线练缑罕羽老考职肇胜胥脱臧良色艺苑苟苻苣茆茶荔莱菅萨萱蒿蓝薄藏虎补裔褟要觉谌豆赛赤轩辉达运迟逢逯遇遆邝邴邸郄';

test('the surnames of the fixture come in the order of an official list, not in that of the collator', () => {
  expect(sorted([...'邓孔尹方文毛牛戈车尤韦王丰力刀丁']).join('')).toBe('丁刀力丰王韦尤车戈牛毛文方尹孔邓');
});

test('fewer strokes come first, then 横竖撇点折 from the first stroke on', () => {
  expect(sorted(['王', '一', '十', '乙']).join('')).toBe('一乙十王');
  expect(strokesOf('王')).toBe('1121');
  expect(sorted([...'二十丁厂七八人儿几九刁了刀力又']).join('')).toBe('二十丁厂七八人儿几九刁了刀力又');
});

test.each([
  ['陈', '5215234'],
  ['恽', '442451512'],
  ['里', '2511211'],
  ['董', '122312511211'],
  ['周', '35121251'],
  ['胡', '122513511'],
  ['青', '11212511'],
  ['曾', '432524312511'],
  ['蒋', '122412354124'],
  ['程', '312342511121'],
  ['袁', '1212513534'],
  ['再', '125211'],
  ['黍', '312343424134'],
  ['膝', '351112343424134'],
])('the mainland form of %s is written %s', (character, strokes) => {
  expect(strokesOf(character)).toBe(strokes);
});

test('parts are written the mainland way throughout: 阝 52, 忄 442, 艹 122', () => {
  const begin = (characters: string, strokes: string) =>
    expect([...characters].filter((each) => !strokesOf(each)?.startsWith(strokes))).toEqual([]);
  begin('陈陆阮陶阴阳隋隗', '52');
  begin('怀恒恽慎惟悦怡', '442');
  begin('苏范蒋董萧薛葛蔡莫苗', '122');
  expect([...'邓邵郑郭邹邱郝邢'].every((each) => strokesOf(each)?.endsWith('52'))).toBe(true);
});

test('a given name takes part character by character', () => {
  expect(sorted(['王宏', '王一平', '王一', '丁一'])).toEqual(['丁一', '王一', '王一平', '王宏']);
});

test('a compound surname goes by its first character', () => {
  expect(sorted(['司文', '司马光', '叶平'])).toEqual(['叶平', '司马光', '司文']);
  expect(sorted(['欧阳一', '丁一'])).toEqual(['丁一', '欧阳一']);
});

test('the place of a two-character name is a setting of the list', () => {
  expect(sorted(['田富', '田大利'], congress)).toEqual(['田大利', '田富']);
  expect(sorted(['田大利', '田富'], padded)).toEqual(['田富', '田大利']);
  expect(sorted(['高大富', '高富'], padded)).toEqual(['高富', '高大富']);
});

test('a character outside the table sorts last and is reported', () => {
  expect(strokesKnown('王宏')).toBe(true);
  expect(strokesKnown('王\u{323af}')).toBe(false);
  expect(strokesKnown('买买提·艾力')).toBe(true);
  expect(sorted(['\u{323af}一', '龘一', '龚一', 'Ann'])[0]).toBe('龚一');
});

test('characters beyond the basic plane are whole characters', () => {
  expect(strokesOf('𬭎')).toBe('311154451354');
  expect(strokesOf('𠮷')).toBe('121251');
  expect(strokesKnown('陈𬭎')).toBe(true);
});

test('every surname of the primer and the rosters is in the table', () => {
  const distinct = new Set(surnames);
  expect(distinct.size).toBeGreaterThan(500);
  expect([...distinct].filter((each) => !strokesKnown(each))).toEqual([]);
});

test('the table holds each character once, is in its own order, and stays small', () => {
  const entries = [...strokeTable.matchAll(/([^\s1-5])([1-5]+)/gu)].map(([, character = '', strokes = '']) => ({ character, strokes }));
  expect(entries.length).toBeGreaterThan(8000);
  expect(new Set(entries.map((entry) => entry.character)).size).toBe(entries.length);
  const keys = entries.map((entry) => `${String(entry.strokes.length).padStart(2, '0')}${entry.strokes}`);
  expect(keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key)).toBe(true);
  expect(new TextEncoder().encode(strokeTable).length).toBeLessThan(150_000);
});

test('no correction repeats a character of the table', () => {
  const table = new Set(strokeTable);
  expect(strokeCorrections.match(/[^\s1-5]/gu)?.filter((character) => table.has(character))).toEqual([]);
});

test('the comparison is a total order: antisymmetric, transitive, equal only for itself', () => {
  const character = fc.constantFrom(...'丁刀力王田大利富土士己已巳陈𬭎\u{323af}Aé');
  const name = fc.array(character, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''));
  const options = fc.constantFrom(congress, padded);
  fc.assert(
    fc.property(name, name, name, options, (a, b, c, by) => {
      expect(Math.sign(compareByStrokes(a, b, by))).toBe(-Math.sign(compareByStrokes(b, a, by)) + 0);
      if (compareByStrokes(a, b, by) <= 0 && compareByStrokes(b, c, by) <= 0) {
        expect(compareByStrokes(a, c, by)).toBeLessThanOrEqual(0);
      }
      expect(compareByStrokes(a, b, by) === 0).toBe(a === b);
    }),
  );
  expect(compareCharactersByStrokes('土', '士')).toBeLessThan(0);
});
