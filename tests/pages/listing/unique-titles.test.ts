import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueTitles } from '../../../src/pages/listing/unique-titles.ts';

test('a name of its own is the title', () => {
  const titles = uniqueTitles([
    { id: 'a', name: 'Lý Văn Ổi', hint: 'Bí thư' },
    { id: 'b', name: 'Mai Thị Bưởi', hint: undefined },
  ]);
  expect([...titles.values()]).toEqual(['Lý Văn Ổi', 'Mai Thị Bưởi']);
});

test('a repeated name is told by its hint', () => {
  const titles = uniqueTitles([
    { id: 'a', name: 'Lý Văn Ổi', hint: 'Bí thư' },
    { id: 'b', name: 'Lý Văn Ổi', hint: 'Chủ tịch' },
  ]);
  expect([...titles.values()]).toEqual(['Lý Văn Ổi (Bí thư)', 'Lý Văn Ổi (Chủ tịch)']);
});

test.each([
  ['same', 'Bí thư', 'Bí thư'],
  ['missing', 'Bí thư', undefined],
])('hints that are the %s give way to the id', (_, first, second) => {
  const titles = uniqueTitles([
    { id: 'oi', name: 'Lý Văn Ổi', hint: first },
    { id: 'oi-2', name: 'Lý Văn Ổi', hint: second },
  ]);
  expect([...titles.values()]).toEqual(['Lý Văn Ổi (oi)', 'Lý Văn Ổi (oi-2)']);
});

test('no two things share a title', () => {
  const item = fc.record({
    name: fc.constantFrom('A', 'B'),
    hint: fc.constantFrom('x', 'y', undefined),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const titled = items.map((each, index) => ({ ...each, id: `id-${index}` }));
      expect(new Set(uniqueTitles(titled).values()).size).toBe(items.length);
    }),
  );
});
