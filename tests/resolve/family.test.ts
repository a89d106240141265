import { describe, expect, test } from 'vitest';
import { familyOf } from '../../src/resolve/family.ts';
import { projectLexicon } from '../make/lexicon.ts';
import { factOf, reportOf } from '../make/report.ts';

const lexicon = projectLexicon();
const units = { province: '024', district: 'huyện Yên Thế', region: undefined };
const report = reportOf('a', { units });

function keyOf(name: string): string | undefined {
  return familyOf(name, report, lexicon)?.key;
}

describe('one family', () => {
  test.each([
    ['UBND huyện', 'Huyện ủy Yên Thế'],
    ['UBND huyện Yên Thế, tỉnh Bắc Giang', 'Ủy ban nhân dân huyện Yên Thế'],
    ['Ban Chấp hành Đảng bộ huyện', 'Ban Thường vụ Huyện ủy'],
    ['Đảng ủy Quân sự huyện', 'Ban CHQS huyện'],
    ['Bộ Chỉ huy quân sự tỉnh Bắc Giang', 'Đảng ủy Quân sự tỉnh'],
    ['Tỉnh ủy Bắc Giang', 'HĐND tỉnh'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo tỉnh Bắc Giang'],
    ['Bộ Tư lệnh Quân khu 1', 'Đảng ủy Quân khu 1'],
    ['UBND thành phố Hà Nội', 'Thành ủy Hà Nội'],
  ])('%s = %s', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('two families', () => {
  test.each([
    ['UBND huyện', 'UBND tỉnh'],
    ['UBND huyện', 'Ban CHQS huyện'],
    ['UBND xã Đồng Kỳ', 'UBND xã Đồng Tâm'],
    ['Huyện ủy Yên Thế', 'Huyện ủy Yên Dũng'],
    ['Sở Y tế', 'Sở Tài chính'],
    ['UBND huyện Châu Thành, tỉnh Bến Tre', 'UBND huyện Châu Thành, tỉnh Tiền Giang'],
    ['Quân khu 1', 'Quân khu 2'],
  ])('%s ≠ %s', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(other)).toBeDefined();
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

test('a body of a place nobody names has none', () => {
  const nowhere = reportOf('b');
  expect(familyOf('UBND huyện', nowhere, lexicon)).toBeUndefined();
  expect(familyOf('Sở Y tế', nowhere, lexicon)).toBeUndefined();
});

test('a district that is not named is that of the organiser', () => {
  const hosted = reportOf('c', {
    organiser: [factOf('Huyện ủy Châu Thành, tỉnh Bến Tre')],
    units: { province: '083', district: undefined, region: undefined },
  });
  expect(familyOf('Đảng bộ huyện', hosted, lexicon)?.place).toEqual({
    level: 'district',
    province: '083',
    name: familyOf('UBND huyện Châu Thành', hosted, lexicon)?.place?.name,
  });
});
