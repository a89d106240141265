import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNamer, spreadOf } from '../../src/search/spread.ts';

interface Item {
  readonly key: string;
  readonly bytes: number;
}

function spread(items: readonly Item[], fileBytes: number) {
  const own = spreadOf(
    {
      count: items.length,
      keyOf: (item) => items[item]?.key ?? '',
      bytesOf: (item) => items[item]?.bytes ?? 0,
    },
    fileBytes,
  );
  return { ...own, nameOf: fileNamer(own) };
}

test('a key with a long value has a file that few others share', () => {
  const items = Array.from({ length: 2000 }, (_, place) => ({
    key: `từ ${place}`,
    bytes: place < 20 ? 5000 : 64,
  }));
  const { files, nameOf } = spread(items, 512);
  expect(files).toBe(128);
  const sharing = items.slice(0, 20).map(({ key }) => {
    const name = nameOf(key);
    return items.filter((other) => nameOf(other.key) === name).length;
  });
  expect(Math.max(...sharing)).toBeLessThanOrEqual(2);
  const shared = new Set(items.slice(20).map(({ key }) => nameOf(key)));
  expect([...shared].filter((name) => !name.startsWith('rieng-')).length).toBeGreaterThan(120);
});

test('short values share files, whose number is a power of two', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ key: fc.string(), bytes: fc.nat(400) }), {
        selector: ({ key }) => key,
      }),
      fc.integer({ min: 400, max: 4096 }),
      (items, fileBytes) => {
        const { files, nameOf } = spread(items, fileBytes);
        expect(Number.isInteger(Math.log2(files))).toBe(true);
        for (const { key } of items) {
          expect(Number(nameOf(key))).toBeLessThan(files);
        }
      },
    ),
  );
});

test('where a long value is hangs on nothing but its key and the number of files', () => {
  const long = { key: 'tỉnh', bytes: 9000 };
  const alone = spread([long], 512).nameOf('tỉnh');
  const beside = spread([{ key: 'huyện', bytes: 9000 }, long], 512).nameOf('tỉnh');
  expect(alone).toBe(beside);
  expect(alone).toMatch(/^rieng-\d+$/u);
});
