import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutput } from '../../src/io/write-files.ts';
import { builtSite, files, manifest, site, writeFiles } from './built-site.ts';
import { contents, put, temporaryFolder } from './temporary-folder.ts';

describe('a build', () => {
  test('into nothing writes every file, text or bytes', () => {
    const folder = join(temporaryFolder(), 'public');
    const font = { path: 'assets/font.woff2', content: new Uint8Array([0, 255]) };
    const written = writeFiles(folder, [...files(site), font]);
    expect(written).toEqual({
      written: ['assets/font.woff2', 'index.html', 'nguoi/a.html', 'nguoi/index.html'],
      unchanged: 0,
      removed: [],
      kept: [],
    });
    expect(contents(folder)).toMatchObject(site);
    expect(readFileSync(join(folder, 'assets/font.woff2'))).toEqual(Buffer.from([0, 255]));
  });

  test('into an empty folder writes every file', () => {
    const folder = temporaryFolder();
    writeFiles(folder, files(site));
    expect(contents(folder)).toEqual(site);
  });

  test('of the same files writes nothing at all', () => {
    const { folder } = builtSite();
    const times = () =>
      [...Object.keys(site), manifest].map((path) => statSync(join(folder, path)).mtimeMs);
    const before = times();
    expect(writeFiles(folder, files(site))).toEqual({
      written: [],
      unchanged: 3,
      removed: [],
      kept: [],
    });
    expect(times()).toEqual(before);
  });

  test('writes the files that changed, and those somebody spoilt', () => {
    const { folder } = builtSite();
    put(folder, { 'nguoi/a.html': 'spoilt' });
    const written = writeFiles(folder, files({ ...site, 'index.html': 'new' }));
    expect(written).toMatchObject({ written: ['index.html', 'nguoi/a.html'], unchanged: 1 });
    expect(contents(folder)).toEqual({ ...site, 'index.html': 'new' });
  });

  test('leaves nothing beside the folder', () => {
    const { root, folder } = builtSite();
    writeFiles(folder, files({ 'index.html': 'new' }));
    expect(Object.keys(contents(root))).toEqual(['public/index.html']);
    expect(existsSync(join(root, 'public.kyyeu-stage'))).toBe(false);
  });

  test('does not depend on the order of the files', () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    writeFiles(one, files(site));
    writeFiles(other, files(site).toReversed());
    const print = (folder: string) => readFileSync(join(folder, manifest), 'utf8');
    expect(print(one)).toBe(print(other));
  });

  test('takes names of the language itself', () => {
    const folder = temporaryFolder();
    const odd = Object.fromEntries([
      ['constructor', '1'],
      ['a/toString.html', '2'],
    ]);
    writeFiles(folder, [...files(odd), { path: '__proto__', content: '3' }]);
    writeFiles(folder, files({ 'index.html': 'home' }));
    expect(contents(folder)).toEqual({ 'index.html': 'home' });
  });
});

describe('a build that is given up', () => {
  test.each([
    ['an old site', true],
    ['nothing', false],
  ])('leaves %s as it was', (_, isBuilt) => {
    const { root, folder } = isBuilt ? builtSite() : emptyRoot();
    const before = contents(root);
    const output = openOutput(folder);
    for (const file of files({ 'index.html': 'new', 'lich/2025.html': 'new' })) output.add(file);
    output.discard();
    expect(contents(root)).toEqual(before);
    expect(existsSync(`${folder}.kyyeu-stage`)).toBe(false);
  });

  test('until then only the stage has changed', () => {
    const { folder } = builtSite();
    const output = openOutput(folder);
    output.add({ path: 'index.html', content: 'new' });
    expect(contents(folder)).toEqual(site);
    output.commit();
    expect(contents(folder)).toEqual({ 'index.html': 'new' });
  });
});

function emptyRoot(): { readonly root: string; readonly folder: string } {
  const root = temporaryFolder();
  return { root, folder: join(root, 'public') };
}

describe('a page no longer made', () => {
  test('is removed with its folder when that is empty', () => {
    const { folder } = builtSite();
    const written = writeFiles(folder, files({ 'index.html': 'home' }));
    expect(written).toMatchObject({ removed: ['nguoi/a.html', 'nguoi/index.html'], kept: [] });
    expect(existsSync(join(folder, 'nguoi'))).toBe(false);
  });

  test('is removed without its folder when a file of somebody else lies there', () => {
    const { folder } = builtSite();
    put(folder, { 'nguoi/note.txt': 'mine' });
    writeFiles(folder, files({ 'index.html': 'home' }));
    expect(contents(folder)).toEqual({ 'index.html': 'home', 'nguoi/note.txt': 'mine' });
  });

  test('stays when somebody changed it, and is said to', () => {
    const { folder } = builtSite();
    put(folder, { 'nguoi/a.html': 'changed by hand' });
    const written = writeFiles(folder, files({ 'index.html': 'home' }));
    expect(written).toMatchObject({ removed: ['nguoi/index.html'], kept: ['nguoi/a.html'] });
    expect(contents(folder)['nguoi/a.html']).toBe('changed by hand');
    expect(writeFiles(folder, files({ 'index.html': 'home' })).kept).toEqual([]);
  });

  test('that is gone already is not missed', () => {
    const { folder } = builtSite();
    writeFiles(folder, files({ ...site, 'x.html': 'x' }));
    symlinkSync('nowhere', join(folder, 'y.html'));
    writeFiles(folder, files(site));
    expect(writeFiles(folder, files({ 'index.html': 'home' })).kept).toEqual([]);
  });
});

describe('files of somebody else', () => {
  test('stay, hidden or not, empty folders too', () => {
    const folder = temporaryFolder();
    put(folder, { '.gitignore': '*', '.git/HEAD': 'x', CNAME: 'a.vn', 'nguoi/mine.html': 'x' });
    mkdirSync(join(folder, 'empty'));
    writeFiles(folder, files(site));
    writeFiles(folder, []);
    expect(contents(folder)).toEqual({
      '.gitignore': '*',
      '.git/HEAD': 'x',
      CNAME: 'a.vn',
      'nguoi/mine.html': 'x',
    });
    expect(existsSync(join(folder, 'empty'))).toBe(true);
  });

  test('are not overwritten, and then nothing is', () => {
    const root = temporaryFolder();
    const folder = join(root, 'public');
    put(folder, { 'index.html': 'mine' });
    expect(() => writeFiles(folder, files(site))).toThrow(
      expect.objectContaining({ name: 'UserError', code: 'OUT001' }),
    );
    expect(contents(root)).toEqual({ 'public/index.html': 'mine' });
    expect(existsSync(join(root, 'public.kyyeu-stage'))).toBe(false);
  });

  test('with the same content are taken as ours', () => {
    const folder = temporaryFolder();
    put(folder, { 'index.html': 'home' });
    expect(writeFiles(folder, files(site))).toMatchObject({ unchanged: 1 });
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link to a file', (path: string) => symlinkSync('../outside/index.html', path)],
    ['a link to nothing', (path: string) => symlinkSync('nowhere', path)],
  ])('are not overwritten when they are %s', (_, make) => {
    const root = temporaryFolder();
    put(root, { 'outside/index.html': 'home', 'public/x': '' });
    make(join(root, 'public/index.html'));
    expect(() => writeFiles(join(root, 'public'), files(site))).toThrow(
      expect.objectContaining({ code: 'OUT001' }),
    );
    expect(contents(join(root, 'outside'))).toEqual({ 'index.html': 'home' });
  });

  test('are not reached through a linked folder, neither to write nor to remove', () => {
    const { root, folder } = builtSite();
    put(root, { 'outside/a.html': 'a', 'outside/b.html': 'b' });
    symlinkSync('../outside', join(folder, 'lich'));
    const through = files({ ...site, 'lich/b.html': 'new' });
    expect(() => writeFiles(folder, through)).toThrow(expect.objectContaining({ code: 'OUT001' }));

    const digests = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
    const forged = { ...digests, 'lich/a.html': digests['nguoi/a.html'] };
    writeFileSync(join(folder, manifest), JSON.stringify(forged));
    expect(writeFiles(folder, files(site))).toMatchObject({ removed: [], kept: ['lich/a.html'] });
    expect(contents(join(root, 'outside'))).toEqual({ 'a.html': 'a', 'b.html': 'b' });
  });

  test('may be the output folder itself: then it is left', () => {
    const root = temporaryFolder();
    put(root, { public: 'a file' });
    expect(() => writeFiles(join(root, 'public'), files(site))).toThrow(
      expect.objectContaining({ code: 'OUT001' }),
    );
    expect(contents(root)).toEqual({ public: 'a file' });
  });
});

describe('paths', () => {
  test.each([
    '../out.html',
    'a/../../out.html',
    '/etc/passwd',
    'a//b.html',
    './a.html',
    '.htaccess',
    'a/.b.html',
    'a\\b.html',
    'C:x.html',
    'a b.html',
    'họp.html',
    'a.html/',
    'a\0.html',
    'a\n.html',
    '',
    manifest,
  ])('like %j are refused', (path) => {
    const root = temporaryFolder();
    expect(() => writeFiles(join(root, 'public'), [{ path, content: 'x' }])).toThrow(
      expect.objectContaining({ code: 'OUT004' }),
    );
    expect(contents(root)).toEqual({});
  });

  test('made twice are a bug', () => {
    const twice = [...files(site), ...files({ 'index.html': 'other' })];
    expect(() => writeFiles(temporaryFolder(), twice)).toThrow('made twice');
  });

  test('where the system lets nothing be written are the user’s to mend', () => {
    const root = temporaryFolder();
    put(root, { file: '' });
    expect(() => writeFiles(join(root, 'file/public'), files(site))).toThrow(
      expect.objectContaining({ name: 'UserError' }),
    );
  });
});
