import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFilePosition } from '../../src/text/lines.ts';

test.each([
  [0, 3, { line: 1, column: 1, length: 3, source: 'một hai' }],
  [4, 7, { line: 1, column: 5, length: 3, source: 'một hai' }],
  [4, 12, { line: 1, column: 5, length: 3, source: 'một hai' }],
  [7, 7, { line: 1, column: 8, length: 1, source: 'một hai' }],
  [8, 9, { line: 2, column: 1, length: 1, source: '' }],
  [9, 11, { line: 3, column: 1, length: 2, source: 'ba' }],
  [11, 11, { line: 3, column: 3, length: 1, source: 'ba' }],
  [99, 120, { line: 3, column: 3, length: 1, source: 'ba' }],
])('characters %i to %i of a text', (start, end, position) => {
  expect(toFilePosition('một hai\n\nba', { start, end })).toEqual(position);
});

test('line and column lead back to the place', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ộ', '\n'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), (content, place) => {
      const start = place % content.length;
      const { line, column, source } = toFilePosition(content, { start, end: start + 1 });
      const before = content.split('\n').slice(0, line - 1);
      expect(before.join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(start);
      expect(content.split('\n')[line - 1]).toBe(source);
    }),
  );
});
