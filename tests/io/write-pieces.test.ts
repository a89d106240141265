import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/io/manifest.ts';
import { openOutput } from '../../src/io/write-files.ts';
import type { StreamedFile } from '../../src/model/site.ts';
import { builtSite, files, manifest, site, writeFiles } from './built-site.ts';
import { contents, put, temporaryFolder } from './temporary-folder.ts';

const path = 'du-lieu/records.ndjson';

function streamed(...texts: readonly string[]): StreamedFile {
  return { path, pieces: texts.map((text) => Buffer.from(text)) };
}

/** Makes a folder hold one streamed file, and tells whether it was written. */
function write(folder: string, file: StreamedFile): boolean {
  const output = openOutput(folder);
  output.add(file);
  return output.commit().written.includes(path);
}

function digestIn(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, manifest), 'utf8'))[path];
}

describe('a streamed file', () => {
  test.each<[string, (text: string, at: number) => string | undefined]>([
    ['nothing', () => undefined],
    ['the same', (text) => text],
    ['its beginning', (text, at) => text.slice(0, at)],
    ['more', (text) => `${text}x`],
    ['something like it', (text, at) => `${text.slice(0, at)}x${text.slice(at + 1)}`],
  ])('holds its pieces where %s stood, and is written only when that differs', (_, before) => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 })), fc.nat(8), (texts, at) => {
        const text = texts.join('');
        const standing = before(text, at);
        writeFiles(folder, standing === undefined ? [] : files({ [path]: standing }));
        expect(write(folder, streamed(...texts))).toBe(standing !== text);
        expect(contents(folder)).toEqual({ [path]: text });
        expect(digestIn(folder)).toBe(digest(Buffer.from(text)));
      }),
    );
  });

  test('longer than what is copied at once is copied up to where it differs', () => {
    const folder = temporaryFolder();
    const start = 'ỹ'.repeat(1_000_000);
    write(folder, streamed(start, 'old'));
    expect(write(folder, streamed(start, 'new', start))).toBe(true);
    expect(readFileSync(join(folder, path), 'utf8') === `${start}new${start}`).toBe(true);
  });

  test('that stands is left alone', () => {
    const folder = temporaryFolder();
    write(folder, streamed('a', 'b'));
    const before = statSync(join(folder, path)).mtimeMs;
    expect(write(folder, streamed('ab'))).toBe(false);
    expect(statSync(join(folder, path)).mtimeMs).toBe(before);
  });

  test('is only in the stage until all is there', () => {
    const { folder } = builtSite();
    const output = openOutput(folder);
    output.add(streamed('a', 'b'));
    expect(contents(folder)).toEqual(site);
    output.discard();
    expect(contents(folder)).toEqual(site);
    expect(existsSync(`${folder}.kyyeu-stage`)).toBe(false);
  });

  test('whose pieces cannot be made leaves everything as it was', () => {
    const { root, folder } = builtSite();
    const before = contents(root);
    function* pieces(): Generator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('no more');
    }
    expect(() => openOutput(folder).add({ path, pieces: pieces() })).toThrow('no more');
    expect(contents(root)).toEqual(before);
  });
});

describe('what is not ours', () => {
  test('is not overwritten, and then nothing is', () => {
    const root = temporaryFolder();
    const folder = join(root, 'public');
    put(folder, { [path]: 'mine' });
    expect(() => write(folder, streamed('mi', 'x'))).toThrow(
      expect.objectContaining({ name: 'UserError', code: 'OUT001' }),
    );
    expect(contents(root)).toEqual({ [`public/${path}`]: 'mine' });
  });

  test('is taken as ours when it holds the same', () => {
    const folder = temporaryFolder();
    put(folder, { [path]: 'mine' });
    expect(write(folder, streamed('mi', 'ne'))).toBe(false);
    expect(digestIn(folder)).toBe(digest(Buffer.from('mine')));
  });

  test('is not replaced when it is in the way', () => {
    const folder = temporaryFolder();
    put(folder, { [`${path}/x`]: '' });
    expect(() => write(folder, streamed('a'))).toThrow(expect.objectContaining({ code: 'OUT001' }));
  });
});
