import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seedSite } from './build-site.ts';

const kilobyte = 1000;

test('a page of a report weighs 60 kB at most on the wire, and all fonts 120 kB', async () => {
  const site = seedSite();
  await site.build({ baseUrl: 'https://kyyeu.example' });
  const files = site.output();
  const size = (path: string) => gzipSync(Buffer.from(files.get(path) ?? '', 'latin1')).length;
  const reports = [...files.keys()].filter((path) => /^su-kien\/.*\.html$/u.test(path));
  expect(reports).toHaveLength(2);
  for (const path of reports) {
    expect(size(path) + size('assets/style.css')).toBeLessThan(60 * kilobyte);
  }
  const fonts = [...files].filter(([path]) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(3);
  const total = fonts.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  expect(total).toBeLessThan(120 * kilobyte);
});
