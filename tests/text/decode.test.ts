import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let unit = 0; unit < text.length; unit += 1) {
    view.setUint16(2 + unit * 2, text.charCodeAt(unit), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text', () => {
  test.each([
    ['nothing', utf8(''), ''],
    ['UTF-8', utf8('Hội nghị'), 'Hội nghị'],
    ['UTF-8 with a byte order mark', utf8('\u{FEFF}Hội nghị'), 'Hội nghị'],
    ['UTF-8 that spells U+FFFD', utf8('a\u{FFFD}b'), 'a\u{FFFD}b'],
    ['UTF-16 little endian', utf16('Hội nghị', true), 'Hội nghị'],
    ['UTF-16 big endian', utf16('Hội nghị', false), 'Hội nghị'],
    ['an empty UTF-16 file', utf16('', true), ''],
  ])('%s is decoded', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test('any well-formed text comes back from UTF-8 and from UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\u{FEFF}'));
        expect(decode(utf8(text))).toEqual({ text });
        expect(decode(utf16(text, true))).toEqual({ text });
        expect(decode(utf16(text, false))).toEqual({ text });
      }),
    );
  });
});

describe('not text', () => {
  test.each([
    ['Latin-1', [0x48, 0x61, 0xf4, 0x20], 'utf-8', 2],
    ['UTF-8 cut in the middle of a letter', [0x61, 0xe1, 0xbb], 'utf-8', 1],
    ['a surrogate in UTF-8', [0x61, 0xed, 0xa0, 0x80], 'utf-8', 1],
    ['a bad byte after U+FFFD', [0xef, 0xbf, 0xbd, 0xff], 'utf-8', 3],
    ['a bad byte after a byte order mark', [0xef, 0xbb, 0xbf, 0xff], 'utf-8', 3],
    ['a NUL', [0x61, 0x00, 0x62], 'nul', 1],
    ['a NUL before a bad byte', [0x61, 0x00, 0xff], 'nul', 1],
    ['a NUL after a bad byte', [0x61, 0xff, 0x00], 'utf-8', 1],
    ['UTF-16 without a byte order mark', [0x48, 0x00, 0x69, 0x00], 'nul', 1],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x48, 0, 0, 0], 'utf-32', 0],
    ['half a unit of UTF-16', [0xff, 0xfe, 0x48, 0x00, 0x69], 'utf-16', 4],
    ['a lone surrogate in UTF-16', [0xfe, 0xff, 0x00, 0x48, 0xd8, 0x00, 0x00, 0x48], 'utf-16', 4],
    ['a NUL in UTF-16', [0xfe, 0xff, 0x00, 0x48, 0x00, 0x00], 'nul', 4],
  ])('%s names its first bad byte', (_, bytes, problem, offset) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ problem, offset });
  });

  test('what stands before the first bad byte is text, and any more of it is not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const decoded = decode(bytes);
        fc.pre('problem' in decoded && decoded.problem !== 'utf-32');
        if (!('problem' in decoded)) return;
        expect(decode(bytes.subarray(0, decoded.offset))).toHaveProperty('text');
        expect(decoded.offset).toBeLessThan(bytes.length);
      }),
    );
  });
});
