import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareFold, nameKey, splitTone, toneKey } from '../../src/text/fold.ts';

/** Strings of Vietnamese letters, marks that float free, and what else newspapers print. */
const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẤẬẴĐỞỮỲ ’ʼ-01\u{301}\u{323}\u{302}'),
});

describe('the tone key of a syllable', () => {
  test.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['ủy', 'uỷ'],
    ['quý', 'qúy'],
    ['của', 'cuả'],
    ['khoảng', 'khỏang'],
    ['ỦY', 'uỷ'],
    ['Đảng', 'ðảng'],
    ['ĐẢNG', 'Ðảng'],
    ['H’Bơ', "h'bơ"],
    ['Hʼmông', 'H’MÔNG'],
    ['Huế'.normalize('NFD'), 'Huế'],
  ])('is the same for %s and %s', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other));
  });

  test.each([
    ['ma', 'má'],
    ['má', 'mà'],
    ['tư', 'tu'],
    ['đông', 'dông'],
    ['ân', 'an'],
    ['kỹ', 'kĩ'],
  ])('tells %s from %s', (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other));
  });

  test.each([
    ['hòa', 'hoa1'],
    ['quý', 'quy2'],
    ['nghĩa', 'nghia3'],
    ['Ủy', 'uy4'],
    ['bộ', 'bô5'],
    ['Đông', 'đông'],
    ['', ''],
  ])('of %s is %s: letters, then the tone', (syllable, key) => {
    expect(toneKey(syllable)).toBe(key);
  });

  test('does not depend on the composition of the text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(toneKey(text.normalize('NFD'))).toBe(toneKey(text.normalize('NFC')));
      }),
    );
  });

  test('is letters without a tone mark, followed by digits', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const { letters, tone } = splitTone(text);
        expect(letters.normalize('NFD')).not.toMatch(/[\u{300}\u{301}\u{303}\u{309}\u{323}]/u);
        expect(tone).toMatch(/^[1-5]*$/u);
        expect(toneKey(text)).toBe(letters + tone);
      }),
    );
  });

  test('is the same when it is asked for again, also of a very long word', () => {
    const long = 'ộ'.repeat(10_000);
    expect(toneKey(long)).toBe(`${'ô'.repeat(10_000)}${'5'.repeat(10_000)}`);
    expect(toneKey(long)).toBe(toneKey(long));
    expect(toneKey('hoà')).toBe(toneKey('hoà'));
  });
});

describe('bare text', () => {
  test.each([
    ['Đảng ủy', 'dang uy'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Ðà Nẵng', 'da nang'],
    ['Nguyễn Thị Ánh Tuyết'.normalize('NFD'), 'nguyen thi anh tuyet'],
    ['đường', 'duong'],
    ['', ''],
  ])('of %s is %s', (text, bare) => {
    expect(bareFold(text)).toBe(bare);
  });

  test('does not depend on the composition of the text, and is bare itself', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const bare = bareFold(text);
        expect(bareFold(text.normalize('NFD'))).toBe(bareFold(text.normalize('NFC')));
        expect(bareFold(bare)).toBe(bare);
      }),
    );
  });
});

describe('the key of a name', () => {
  test.each([
    ['Lê Thị Hoà', 'Lê Thị Hòa'],
    ['  Lê   Thị\nHòa ', 'Lê Thị Hòa'],
    ['UBND TỈNH', 'UBND tỉnh'],
    ['Ðặng Văn Tý', 'Đặng Văn Tý'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test('tells names of other tones and other spacing apart', () => {
    expect(nameKey('Lê Thị Hoa')).not.toBe(nameKey('Lê Thị Hòa'));
    expect(nameKey('Lê Thị Hoa')).not.toBe(nameKey('Lê ThịHoa'));
  });
});
