import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEncoder } from '../../src/text/encode.ts';

test('texts come out as UTF-8, whatever came before', () => {
  const encode = createEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encode(text))).toEqual(Buffer.from(text, 'utf8'));
    }),
  );
});

test('so does a text longer than the room kept for them', () => {
  const text = 'ỹ'.repeat(1_500_000);
  expect(Buffer.from(createEncoder()(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
});
