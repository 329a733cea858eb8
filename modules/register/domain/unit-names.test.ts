import { describe, expect, it } from 'vitest';
import { unitFinder } from './unit-names.ts';

const NAMES = [
  '市住房和城乡建设局',
  '市卫生健康委员会',
  '市自然资源和规划局',
  '市城市管理局',
  '市市场监督管理局',
  '市生态环境局',
  '市人力资源和社会保障局',
  '市农业农村局',
  '城东街道办事处',
  '临港镇人民政府',
  '市人民法院',
  '市人民检察院',
  '市人民政府办公室',
];
const find = unitFinder(
  NAMES.map((name) => ({ id: name, name, aliases: name === '市生态环境局' ? ['环境分局'] : [] })),
  '澜溪市',
);

describe('a unit is found', () => {
  it.each([
    ['市城管局', '市城市管理局'],
    ['城管局', '市城市管理局'],
    ['澜溪市城市管理局', '市城市管理局'],
    ['澜溪城市管理局', '市城市管理局'],
    ['市 住 建 局', '市住房和城乡建设局'],
    ['市卫健委', '市卫生健康委员会'],
    ['资规局', '市自然资源和规划局'],
    ['市人社局', '市人力资源和社会保障局'],
    ['市场监管局', '市市场监督管理局'],
    ['市市场监管局', '市市场监督管理局'],
    ['市环保局', '市生态环境局'],
    ['环境分局', '市生态环境局'],
    ['城东街道', '城东街道办事处'],
    ['临港镇政府', '临港镇人民政府'],
    ['市法院', '市人民法院'],
    ['市检察院', '市人民检察院'],
    ['市府办', '市人民政府办公室'],
    ['市政府办公室', '市人民政府办公室'],
  ])('%s → %s', (name, unit) => {
    expect(find(name)).toEqual({ kind: 'found', id: unit, name: unit });
  });

  it.each(['市大数据局', '市卫健局', '局', '', '市', '江南市城市管理局'])('%j is nobody', (name) => {
    expect(find(name)).toEqual({ kind: 'unknown' });
  });

  it('only when one unit answers: two are said, none is guessed', () => {
    const two = unitFinder([
      { id: '1', name: '市文化局', aliases: [] },
      { id: '2', name: '市文化广电局', aliases: [] },
      { id: '3', name: '市文明广播局', aliases: [] },
    ]);
    expect(two('市文广局')).toEqual({ kind: 'ambiguous', names: ['市文化广电局', '市文明广播局'] });
    expect(two('市文化局')).toMatchObject({ id: '1' });
  });

  it('by its exact alias before any likeness', () => {
    const own = unitFinder([
      { id: '1', name: '市城市管理局', aliases: [] },
      { id: '2', name: '市城市建设管理中心', aliases: ['市城管局'] },
    ]);
    expect(own('市城管局')).toMatchObject({ id: '2' });
  });
});
