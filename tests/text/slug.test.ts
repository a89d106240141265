import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/text/slug.ts';

describe('a slug', () => {
  test.each([
    ['Đảng ủy Quân khu 1', 'dang-uy-quan-khu-1'],
    ['đồng chí', 'dong-chi'],
    ['Ðà Nẵng', 'da-nang'],
    ['004_b4364982971ee3e3', '004-b4364982971ee3e3'],
    ['TP.HCM', 'tp-hcm'],
    ["H’Mông, H'Bơ, Hʼre", 'hmong-hbo-hre'],
    ['Đắk Lắk'.normalize('NFD'), 'dak-lak'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\\b:c*?"<>|', 'a-b-c'],
    ['---', ''],
    ['', ''],
    ['北京 🙂', ''],
    ['__proto__', 'proto'],
  ])('of "%s" is "%s"', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test('is cut at a word when it is long', () => {
    expect(slugify('thành phố '.repeat(50))).toBe(
      'thanh-pho-thanh-pho-thanh-pho-thanh-pho-thanh-pho-thanh-pho-thanh-pho-thanh-pho',
    );
  });

  test('may end exactly at the limit', () => {
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)} c`)).toHaveLength(80);
  });

  test('may be asked to be shorter', () => {
    expect(slugify('Đảng ủy Quân khu', 9)).toBe('dang-uy');
    expect(slugify('Nghiêng', 3)).toBe('ngh');
  });

  test('of one endless word is cut inside it', () => {
    expect(slugify('x'.repeat(100_000))).toBe('x'.repeat(80));
  });

  test('is made of ASCII words, fits in 80 bytes and does not change again', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'aĐộ ./\\%-\u{301}'), maxLength: 200 }),
    );
    fc.assert(
      fc.property(any, (name) => {
        const slug = slugify(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
        expect(slugify(name.normalize('NFD'))).toBe(slugify(name.normalize('NFC')));
      }),
    );
  });
});
