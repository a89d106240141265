import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDiagnostics, type Diagnostic } from '../../src/model/diagnostic.ts';

function diagnostic(
  file: string,
  place: readonly [number, number] | undefined,
  code: string,
  en = '',
) {
  const base: Diagnostic = { code, severity: 'error', file, message: { vi: '', en } };
  if (place === undefined) return base;
  const [line, column] = place;
  return { ...base, position: { line, column, length: 1, source: '' } };
}

const sorted = [
  diagnostic('a', undefined, 'ART002'),
  diagnostic('a', [1, 1], 'ART001'),
  diagnostic('a', [1, 1], 'ART002', 'one'),
  diagnostic('a', [1, 1], 'ART002', 'two'),
  diagnostic('a', [1, 10], 'ART001'),
  diagnostic('a', [2, 1], 'ART001'),
  diagnostic('a', [10, 1], 'ART001'),
  diagnostic('b', undefined, 'ART001'),
];

test('diagnostics stand by file, place, code and words, in whatever order they were found', () => {
  const shuffled = fc.shuffledSubarray(sorted, { minLength: sorted.length });
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(order.toSorted(compareDiagnostics)).toEqual(sorted);
    }),
  );
});
