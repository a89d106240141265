import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, files, manifest, site, writeFiles } from './built-site.ts';
import { contents, put, temporaryFolder } from './temporary-folder.ts';

describe('after a crash', () => {
  test('before the journal the stage is thrown away and the old site stays', () => {
    const { root, folder } = builtSite();
    put(root, {
      'public.kyyeu-stage/files/index.html': 'half',
      'public.kyyeu-stage/journal.json.new': '{',
    });
    expect(writeFiles(folder, files(site))).toMatchObject({ written: [], unchanged: 3 });
    expect(contents(root)).toEqual(
      Object.fromEntries(Object.entries(site).map(([path, text]) => [`public/${path}`, text])),
    );
  });

  test('after the journal the move is finished', () => {
    const { root, folder } = builtSite();
    const journal = { moves: ['index.html', 'lich/x.html'], removals: ['nguoi/a.html'] };
    put(root, {
      'public.kyyeu-stage/files/lich/x.html': 'new',
      'public.kyyeu-stage/journal.json': JSON.stringify(journal),
    });
    put(folder, { 'index.html': 'moved before the crash' });
    const made = {
      'index.html': 'moved before the crash',
      'lich/x.html': 'new',
      'nguoi/index.html': 'people',
    };
    expect(writeFiles(folder, files(made))).toMatchObject({ written: [], unchanged: 3 });
    expect(contents(folder)).toEqual(made);
    expect(existsSync(join(root, 'public.kyyeu-stage'))).toBe(false);
  });

  test('of the very first build the move is finished too', () => {
    const root = temporaryFolder();
    put(root, {
      'public.kyyeu-stage/files/index.html': 'home',
      'public.kyyeu-stage/journal.json': JSON.stringify({ moves: ['index.html'], removals: [] }),
    });
    expect(writeFiles(join(root, 'public'), files({ 'index.html': 'home' })).written).toEqual([]);
  });

  test.each([
    ['cut off', '{"moves":["ind'],
    ['empty', ''],
    ['of another shape', '{"moves":7}'],
    ['leading elsewhere', '{"moves":[],"removals":["../victim.txt"]}'],
  ])('a journal that is %s is not followed', (_, journal) => {
    const { root, folder } = builtSite();
    put(root, { 'public.kyyeu-stage/journal.json': journal, 'victim.txt': 'x' });
    writeFiles(folder, files(site));
    expect(contents(folder)).toEqual(site);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('x');
  });
});

describe('a manifest', () => {
  test.each([
    ['that is no JSON', '{'],
    ['that is empty', ''],
    ['that is a list', '["index.html"]'],
    ['that is null', 'null'],
    ['that leads elsewhere', JSON.stringify({ '../victim.txt': 'x', '/etc/passwd': 'x' })],
  ])('%s removes nothing', (_, text) => {
    const { root, folder } = builtSite();
    put(root, { 'victim.txt': 'x' });
    writeFileSync(join(folder, manifest), text);
    expect(writeFiles(folder, files({ 'index.html': 'home' })).removed).toEqual([]);
    expect(contents(folder)).toEqual(site);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('x');
  });

  test('is mended by the next build of the same site', () => {
    const { folder } = builtSite();
    const good = readFileSync(join(folder, manifest), 'utf8');
    writeFileSync(join(folder, manifest), '{');
    expect(writeFiles(folder, files(site))).toMatchObject({ written: [], unchanged: 3 });
    expect(readFileSync(join(folder, manifest), 'utf8')).toBe(good);
  });
});
