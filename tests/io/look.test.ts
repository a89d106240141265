import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookInto } from '../../src/io/look.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder that does not exist holds nothing', () => {
  const look = lookInto(join(temporaryFolder(), 'none'));
  expect([look('a.html'), look('b/c/d.html')]).toEqual([{ kind: 'nothing' }, { kind: 'nothing' }]);
});

test('files are found, and folders, links and files on the way are in the way, each time they are asked for', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real/deep'), { recursive: true });
  writeFileSync(join(folder, 'real/deep/a.html'), 'a');
  symlinkSync(join(folder, 'real'), join(folder, 'linked'));
  const look = lookInto(folder);
  for (let time = 0; time < 2; time++) {
    expect(look('real/deep/a.html')).toEqual({
      kind: 'file',
      path: join(folder, 'real/deep/a.html'),
    });
    expect(look('real/deep/b.html')).toEqual({ kind: 'nothing' });
    expect(look('real/deep')).toEqual({ kind: 'obstacle', path: join(folder, 'real/deep') });
    expect(look('linked/deep/a.html')).toEqual({ kind: 'obstacle', path: join(folder, 'linked') });
    expect(look('real/deep/a.html/b.html')).toEqual({
      kind: 'obstacle',
      path: join(folder, 'real/deep/a.html'),
    });
  }
});
