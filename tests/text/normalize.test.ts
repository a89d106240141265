import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCanonical } from '../../src/text/normalize.ts';

test.each([
  ['Windows and old Macintosh line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['line and paragraph separators', 'a\u{2028}b\u{2029}c', 'a\nb\nc'],
  ['vertical tabs, form feeds and NEL', 'a\vb\fc\u{85}d', 'a\nb\nc\nd'],
  ['zero-width characters', 'Hội\u{200B} ng\u{200D}hị\u{FEFF}\u{2060}', 'Hội nghị'],
  ['soft hyphens', 'hội\u{AD}nghị', 'hộinghị'],
  ['bidirectional marks', '\u{202E}a\u{202C}\u{2066}b\u{2069}\u{200E}', 'ab'],
  ['control characters', 'a\0\x07b\x1B\x9Fc', 'abc'],
  ['tabs, which stay', 'a\tb', 'a\tb'],
  ['wide and no-break spaces', 'a\u{A0}b\u{202F}c\u{2007}d\u{2009}e\u{3000}f', 'a b c d e f'],
  ['runs of spaces, which stay', 'a  b\u{A0} c', 'a  b  c'],
  ['look-alikes of Đ', 'Ðà Nẵng, Ɖồng, ðồng, ɖồng', 'Đà Nẵng, Đồng, đồng, đồng'],
  ['decomposed letters', 'Hội nghị'.normalize('NFD'), 'Hội nghị'],
  ['letters and marks apart', 'a\u{200B}\u{301}', 'á'],
  ['lone surrogates', 'a\u{D800}b\u{DC00}', 'a\u{FFFD}b\u{FFFD}'],
  ['emoji, which stay', '🙂', '🙂'],
])('%s', (_, given, expected) => {
  expect(toCanonical(given)).toBe(expected);
});

test('canonical text does not change when it is made canonical again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
      const canonical = toCanonical(text);
      expect(toCanonical(canonical)).toBe(canonical);
    }),
  );
});

test('composed and decomposed text give the same canonical text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toCanonical(text.normalize('NFD'))).toBe(toCanonical(text.normalize('NFC')));
    }),
  );
});

test('every character alone: kept, put in its canonical form, made a space or line break, or dropped', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (toCanonical(letter) !== expectedOf(letter)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

function expectedOf(letter: string): string {
  if (letter === '\t') return letter;
  if (/^[\n\v\f\r\u{85}\p{Zl}\p{Zp}]$/u.test(letter)) return '\n';
  if (/^\p{Zs}$/u.test(letter)) return ' ';
  if (/^\p{Cs}$/u.test(letter)) return '\u{FFFD}';
  if (/^[\p{Cc}\p{NChar}\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}]$/u.test(letter)) return '';
  if (/^[\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}]$/u.test(letter)) return '';
  if (letter === 'Ð' || letter === 'Ɖ') return 'Đ';
  if (letter === 'ð' || letter === 'ɖ') return 'đ';
  return letter.normalize('NFC');
}

const units = ['a', 'ộ', '\u{301}', '\u{323}', '\r', '\n', '\u{200B}', '\u{A0}', 'Ð', '\u{D83D}'];
