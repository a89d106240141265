import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { parseConfig } from '../../src/config.ts';
import { createKit } from '../../src/kits.ts';
import { startStopwatch } from '../../src/report/stopwatch.ts';
import { silentLog } from '../make/silent-log.ts';
import { testSite } from '../sites/build-site.ts';
import { buildProject } from './project.ts';

const reports = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Cà Mau tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Ông Trần Văn Ba, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/c.txt --
Sáng 21/7/2024, Sở Y tế tỉnh Sơn La tổ chức Hội nghị tập huấn. Bà Lò Thị Tư, Giám đốc Sở Y tế chủ trì.
-- seeds/anh.pdf --
`;

/** Writes over a page so that nobody can tell by its size and time. */
function forge(path: string): string {
  const { atime, mtime } = statSync(path);
  const text = readFileSync(path, 'utf8').replace('<title>', '<TITLE>');
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
  return text;
}

test('when nothing has changed, the same is told again, warnings too, and nothing is made', async () => {
  const site = testSite(reports);
  const first = await site.build();
  expect(first.diagnostics.map(({ code }) => code)).toEqual(['ART011']);
  // a time of whole milliseconds, which can be set again
  const page = join(site.root, 'public/su-kien/a.html');
  utimesSync(page, 1_700_000_000, 1_700_000_000);
  await site.build();
  const forged = forge(page);
  const again = await site.build();
  const { written, ...told } = first;
  expect(again).toEqual({
    ...told,
    written: { written: [], unchanged: written?.written.length, removed: [], kept: [] },
  });
  expect(site.page('su-kien/a.html')).toBe(forged);
});

test('a page that nothing new is on is not made again', async () => {
  const site = testSite(reports);
  await site.build();
  const page = join(site.root, 'public/nguoi/nguyen-van-an.html');
  utimesSync(page, 1_700_000_000, 1_700_000_000);
  site.write('seeds/c.txt', 'Sáng 21/7/2024, Sở Y tế tỉnh Sơn La tổ chức Hội nghị sơ kết.');
  await site.build();
  const forged = forge(page);
  site.write('seeds/c.txt', 'Sáng 21/7/2024, Sở Y tế tỉnh Sơn La tổ chức Hội nghị tổng kết.');
  const { written } = await site.build();
  expect(written?.written).toContain('su-kien/c.html');
  expect(site.page('nguoi/nguyen-van-an.html')).toBe(forged);
});

test('a page that somebody changed is made again, and so is one that is gone', async () => {
  const site = testSite(reports);
  await site.build();
  const before = site.output();
  site.write('public/su-kien/a.html', 'by hand');
  site.remove('public/nguoi/index.html');
  const { written } = await site.build();
  expect(written?.written).toEqual(['nguoi/index.html', 'su-kien/a.html']);
  expect(site.output()).toEqual(before);
});

test('without the cache everything is made again', async () => {
  const site = testSite(reports);
  await site.build();
  const before = site.output();
  const page = join(site.root, 'public/su-kien/a.html');
  forge(page);
  const { written } = await buildProject(site.root, true);
  expect(written?.written).toEqual(['su-kien/a.html']);
  expect(site.output()).toEqual(before);
  rmSync(join(site.root, '.kyyeu-cache'), { recursive: true });
  expect((await site.build()).written).toMatchObject({ written: [], removed: [] });
});

test('a check leaves no cache, and a file in its place is no error', async () => {
  const site = testSite(reports);
  const { config } = parseConfig(undefined);
  if (config === undefined) throw new Error('no configuration');
  const stopwatch = startStopwatch();
  await build(config, createKit(site.root, config, { log: silentLog, stopwatch, isDry: true }));
  expect(existsSync(join(site.root, '.kyyeu-cache'))).toBe(false);
  site.write('.kyyeu-cache', 'something else');
  expect((await site.build()).diagnostics).toHaveLength(1);
  expect(site.has('su-kien/a.html')).toBe(true);
});
