import { describe, expect, test } from 'vitest';
import { tokenizeBlock } from '../../src/extract/tokens.ts';
import { readUnits } from '../../src/extract/units.ts';
import { articleOf } from '../make/article.ts';
import { projectLexicon } from '../make/lexicon.ts';

const lexicon = projectLexicon();

function unitsOf(text: string, paper?: string) {
  const dateline = paper === undefined ? undefined : { code: paper, span: { start: 0, end: 0 } };
  const article = articleOf(text, { dateline });
  return readUnits(
    article,
    article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon)),
    lexicon,
  );
}

function codeOf(name: string): string | undefined {
  return lexicon.provinces.find((province) => province.name === name)?.code;
}

describe('the province', () => {
  test.each([
    ['is the only one named', 'Hội nghị tại Bắc Kạn.', 'Bắc Kạn'],
    ['may be named twice', 'Tỉnh Bắc Kạn họp.\n\nBộ CHQS tỉnh Bắc Kạn dự.', 'Bắc Kạn'],
    ['is the one called a province among others', 'Tỉnh Cao Bằng đón đoàn Bắc Kạn.', 'Cao Bằng'],
    ['may be a city', 'UBND thành phố Hải Phòng họp.', 'Hải Phòng'],
    ['may be spelt otherwise', 'Họp tại TP. Hồ Chí Minh.', 'Hồ Chí Minh'],
  ])('%s', (_, text, name) => {
    expect(unitsOf(text).province).toBe(codeOf(name));
  });

  test.each([
    ['two are named alike', 'Bắc Kạn và Cao Bằng.'],
    ['two are called provinces', 'Tỉnh Bắc Kạn và tỉnh Cao Bằng.'],
    ['none is', 'Hội nghị tổng kết.'],
    ['a person is named, not the city', 'Học tập tư tưởng, phong cách Hồ Chí Minh.'],
    ['it has no capital', 'đi về thái nguyên'],
  ])('is not known when %s', (_, text) => {
    expect(unitsOf(text).province).toBeUndefined();
  });

  test('is that of the newspaper when the text names none or several', () => {
    expect(unitsOf('Hội nghị tổng kết.', 'BBK').province).toBe(codeOf('Bắc Kạn'));
    expect(unitsOf('Cao Bằng và Lạng Sơn.', 'BBK').province).toBe(codeOf('Bắc Kạn'));
    expect(unitsOf('Hội nghị tại Cao Bằng.', 'BBK').province).toBe(codeOf('Cao Bằng'));
    expect(unitsOf('Hội nghị tổng kết.', 'XYZ').province).toBeUndefined();
  });
});

test.each([
  ['Huyện ủy, UBND huyện Núi Đá họp.', 'huyện Núi Đá'],
  ['Thành phố Bắc Kạn họp; thành phố Bắc Kạn vui.', 'thành phố Bắc Kạn'],
  ['Tại thị xã Cầu Gỗ.', 'thị xã Cầu Gỗ'],
  ['Quận Bờ Sông họp.', 'quận Bờ Sông'],
  ['Huyện Núi Đá và huyện Suối Mơ.', undefined],
  ['UBND thành phố Hải Phòng họp.', undefined],
  ['UBND thành phố Hải Phòng và quận Bờ Sông họp.', 'quận Bờ Sông'],
  ['các huyện, thành phố trong tỉnh', undefined],
  ['cuối huyện', undefined],
])('the district of "%s" is %s', (text, district) => {
  expect(unitsOf(text).district).toBe(district);
});

test.each([
  ['Quân khu 1 họp, Tư lệnh Quân khu dự.', 'Quân khu 1'],
  ['Quân khu 1 và Quân khu 2.', undefined],
  ['Tư lệnh Quân khu dự.', undefined],
  ['khu 1', undefined],
  ['1 Quân khu', undefined],
])('the military region of "%s" is %s', (text, region) => {
  expect(unitsOf(text).region).toBe(region);
});

test('a text of nothing has no units', () => {
  expect(unitsOf('')).toEqual({ province: undefined, district: undefined, region: undefined });
});
