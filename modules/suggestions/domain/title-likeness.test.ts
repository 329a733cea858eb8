import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAME_MATTER, titleLikeness } from './title-likeness.ts';

test('the same matter in the same place is recognised whatever stands around it', () => {
  expect(titleLikeness('关于继续推进完善澜北镇应急避难场所的建议', '关于完善澜北镇应急避难场所的建议')).toBe(1);
  expect(titleLikeness('关于在沙湾镇增设公交站点的建议', '关于沙湾镇增设公交站点的建议')).toBeGreaterThan(SAME_MATTER);
});

test('the same matter in another place, or another matter in the same place, is not the same', () => {
  expect(titleLikeness('关于规范望澜花苑电动自行车充电管理的建议', '关于规范景澜名庭电动自行车充电管理的建议')).toBeLessThan(SAME_MATTER);
  expect(titleLikeness('关于沙湾镇增设公交站点的建议', '关于沙湾镇整治河道的建议')).toBeLessThan(SAME_MATTER);
});

test('likeness is the same both ways, never above one, and one for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), (one, other) => {
      const likeness = titleLikeness(one, other);
      expect(likeness).toBe(titleLikeness(other, one));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
});
