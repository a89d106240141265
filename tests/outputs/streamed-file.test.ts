import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamedFile } from '../../src/outputs/streamed-file.ts';
import { textOf } from './text-of.ts';

const path = 'du-lieu/a.csv';

/** A file of some parts, and how often they were made. */
function fileOf(parts: readonly string[]) {
  const made = { times: 0 };
  const file = streamedFile(path, function* () {
    made.times++;
    yield* parts;
    return parts.length;
  });
  return { file, made };
}

test('a file holds its parts one after another as UTF-8, each time it is gone through', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const { file } = fileOf(parts);
      const whole = Buffer.from(parts.join(''));
      expect(textOf(file)).toBe(whole.toString('utf8'));
      expect(textOf(file)).toBe(whole.toString('utf8'));
      expect([file.bytes, file.rows]).toEqual([whole.length, parts.length]);
    }),
  );
});

test('a long one comes in many pieces, none of them near as long as all', () => {
  const part = 'Đảng ủy 😀 '.repeat(5_000);
  const { file } = fileOf(Array.from({ length: 250 }, () => part));
  const lengths = 'pieces' in file ? Array.from(file.pieces, ({ length }) => length) : [];
  expect(Math.max(...lengths)).toBeLessThan(file.bytes / 10);
  expect(textOf(file)).toBe(part.repeat(250));
});

test('its size is counted while somebody goes through it, and not again', () => {
  const { file, made } = fileOf(['a', 'ả']);
  expect(textOf(file)).toBe('aả');
  expect([file.bytes, file.rows]).toEqual([4, 2]);
  expect(made.times).toBe(1);
});

test('asked before, the size is told all the same; one nobody went through to the end is not taken for it', () => {
  const { file, made } = fileOf(['x'.repeat(1 << 20), 'y']);
  if ('pieces' in file) for (const _ of file.pieces) break;
  expect([file.bytes, file.rows]).toEqual([(1 << 20) + 1, 2]);
  expect([file.bytes, made.times]).toEqual([(1 << 20) + 1, 2]);
});
