import { describe, expect, test } from 'vitest';
import { duplicateId } from '../../src/checks/duplicate-id.ts';
import { duplicatePermalink } from '../../src/checks/duplicate-permalink.ts';
import { checks } from '../../src/checks/index.ts';
import type { Page } from '../../src/model/site.ts';
import { reportOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';

function page(permalink: string, file?: string): Page {
  return { permalink, template: 'event', data: {}, ...(file === undefined ? {} : { file }) };
}

test('every check has a code of its own', () => {
  const codes = checks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(checks).toEqual(expect.arrayContaining([duplicateId, duplicatePermalink]));
});

describe('two pages of one address', () => {
  function found(...pages: readonly Page[]) {
    return [...duplicatePermalink.run(siteOf(), pages)];
  }

  test('are reported once for each page after the first', () => {
    const [first, second, ...others] = found(
      page('a.html', 'seeds/a.txt'),
      page('b.html', 'seeds/b.txt'),
      page('a.html', 'seeds/c.txt'),
      page('a.html', 'seeds/d.txt'),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'SIT001', severity: 'error', file: 'seeds/c.txt' });
    expect(first?.message.en).toContain('"a.html" as seeds/a.txt');
    expect(second?.file).toBe('seeds/d.txt');
  });

  test('are named by their template when they come from no article', () => {
    expect(found(page('a.html'), page('a.html'))).toMatchObject([{ file: 'event' }]);
  });

  test('are none when all differ', () => {
    expect(found(page('a.html'), page('b.html'), page('a'))).toEqual([]);
  });
});

describe('two articles of one name', () => {
  test('are reported with both files', () => {
    const site = siteOf([
      reportOf('a', { file: 'seeds/2024/a.txt' }),
      reportOf('b'),
      reportOf('a', { file: 'seeds/2025/a.txt', slug: 'other' }),
    ]);
    const [problem, ...others] = duplicateId.run(site, []);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'SIT002', severity: 'error', file: 'seeds/2025/a.txt' });
    expect(problem?.message.vi).toContain('seeds/2024/a.txt');
  });

  test('are none when all differ', () => {
    const site = siteOf([reportOf('a'), reportOf('__proto__'), reportOf('A')]);
    expect([...duplicateId.run(site, [])]).toEqual([]);
  });
});
