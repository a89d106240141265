import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolder } from '../../src/io/read-folder.ts';
import { version } from '../../src/version.ts';
import { contents } from '../io/temporary-folder.ts';

const cli = join(process.cwd(), 'dist/cli.js');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyyeu-cli-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(
    join(root, 'seeds/a.txt'),
    'Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
  });
  return { status, stdout, stderr };
}

test('the version is that of package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(version).toBe(manifest.version);
  expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(['build', 'dev', 'check', 'extract', 'explain', 'score'])('help names %s', (command) => {
  for (const language of ['vi', 'en']) {
    expect(run('--help', '--lang', language).stdout).toContain(`\n  ${command} `);
  }
});

test('a command line without a command shows help', () => {
  expect(run().stdout).toBe(run('--help').stdout);
});

describe('build', () => {
  test('writes the site, tells people on standard error and nothing on standard output', () => {
    const { status, stdout, stderr } = run('build');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('public/index.html · 0 lỗi, 0 cảnh báo');
    expect(stderr).not.toContain('\u001b');
    expect(existsSync(join(root, 'public/su-kien/a.html'))).toBe(true);
  });

  test('with --verbose tells how long each phase took, and writes the same files', () => {
    expect(run('build').stderr).not.toMatch(/^ \S+ +\d+ ms$/mu);
    const written = listFolder(join(root, 'public'));
    rmSync(join(root, 'public'), { recursive: true });
    const { stdout, stderr } = run('build', '--verbose', '--lang', 'en');
    const lines = stderr.matchAll(/^ (?<phase>\S+) +[\d,]+ ms$/gmu);
    expect(Array.from(lines, ({ groups }) => groups?.['phase'])).toEqual(
      'start read extract resolve assemble data pages feeds search write'.split(' '),
    );
    expect(stdout).toBe('');
    expect(listFolder(join(root, 'public'))).toEqual(written);
  });

  test('writes the same files with any number of workers', () => {
    writeFileSync(join(root, 'seeds/b.md'), '# Họp\n\n- Ông Lê Văn Bình chủ trì hội nghị.');
    run('build', '--workers', '0');
    const alone = contents(join(root, 'public'));
    rmSync(join(root, 'public'), { recursive: true });
    expect(run('build', '--workers', '3').status).toBe(0);
    expect(contents(join(root, 'public'))).toEqual(alone);
  });

  test('with --json prints one document on standard output', () => {
    const outcome = JSON.parse(run('build', '--json').stdout);
    expect(outcome).toMatchObject({ articles: 1, diagnostics: [] });
    expect(outcome.written.written).toContain('index.html');
  });

  test('exits with 1 and a place when an article has an error', () => {
    writeFileSync(join(root, 'seeds/b.md'), '---\ntitle: Họp\ndate: 31/02/2025\n---\nHọp.\n');
    const { status, stderr } = run('build');
    expect(status).toBe(1);
    expect(stderr).toContain(
      [
        'seeds/b.md:3:7  lỗi ART102  ngày không có thật: "31/02/2025"',
        '  3 │ date: 31/02/2025',
        '    │       ^~~~~~~~~~',
        '  gợi ý: viết năm-tháng-ngày, ví dụ 2025-02-28.',
      ].join('\n'),
    );
    expect(existsSync(join(root, 'public'))).toBe(false);
    expect(run('build', '--lang', 'en').stderr).toContain('seeds/b.md:3:7  error ART102');
  });

  test('takes warnings for errors with --strict', () => {
    writeFileSync(join(root, 'seeds/anh.jpg'), 'x');
    expect(run('build').status).toBe(0);
    expect(run('build', '--strict').status).toBe(1);
  });
});

test('check finds the same problems and writes nothing', () => {
  expect(run('check').status).toBe(0);
  expect(existsSync(join(root, 'public'))).toBe(false);
  writeFileSync(join(root, 'seeds/b.md'), '---\ntitle: Họp\n');
  expect(run('check').status).toBe(1);
});

describe('extract', () => {
  test('prints one record a line, sorted by id, from files and folders', () => {
    writeFileSync(join(root, 'seeds/0.txt'), 'Chiều 20/6/2024, Sở Y tế họp giao ban.');
    const { status, stdout } = run('extract', 'seeds');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(records.map(({ id, file }) => [id, file])).toEqual([
      ['0', 'seeds/0.txt'],
      ['a', 'seeds/a.txt'],
    ]);
    expect(run('extract', 'seeds/a.txt').stdout).toBe(`${stdout.split('\n')[1]}\n`);
  });

  test('ends quietly when its reader has seen enough', () => {
    const quiet = `'${process.execPath}' '${cli}' extract seeds seeds seeds | head -c 10`;
    expect(
      execFileSync('bash', ['-o', 'pipefail', '-c', quiet], { cwd: root, encoding: 'utf8' }),
    ).toHaveLength(10);
  });
});

describe('explain', () => {
  test('finds an article by the start of its id', () => {
    const { status, stdout } = run('explain', 'a');
    expect(status).toBe(0);
    expect(stdout).toContain('⟦Sáng 17/5/2024⟧');
    expect(stdout).toContain('date/');
  });

  test('tells what nearly became a fact, and what people corrected', () => {
    writeFileSync(
      join(root, 'seeds/a.txt'),
      'Sáng 17/5/2024, UBND tỉnh họp bàn Nghị quyết số 5-NQ/TW ngày 3/2/2024.',
    );
    mkdirSync(join(root, 'corrections'));
    writeFileSync(
      join(root, 'corrections/a.yaml'),
      'field: organiser\nvalue: Tỉnh ủy\nreason: Xem giấy mời.\nby: Mai\non: 2024-06-01\n',
    );
    const { status, stdout } = run('explain', 'a');
    expect(status).toBe(0);
    expect(stdout).toContain('⟦ngày 3/2/2024⟧. … — ngày của văn bản');
    expect(stdout).toContain('vì Xem giấy mời. (Mai, 2024-06-01)');
    expect(run('extract', 'seeds/a.txt').stdout).toContain('"value":"Tỉnh ủy"');
    expect(run('explain', 'a', '--lang', 'en').stdout).toContain('the date of a document');
  });
});

describe('wrong use exits with 2 and says what would be right', () => {
  test.each([
    [['buld'], 'USE001', '"build"'],
    [['build', '--jsno'], 'USE001', '"--json"'],
    [['build', '--lang', 'fr'], 'USE002', 'vi, en'],
    [['extract'], 'USE003', 'seeds'],
    [['extract', 'khong-co.txt'], 'USE004', 'seeds/'],
    [['explain', '999'], 'USE005', 'seeds/'],
    [['score', 'seeds'], 'USE007', '.json'],
  ])('%j', (args, code, hint) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(code);
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });

  test.each([
    ['{"baseurl": "https://a.example"}', '"baseUrl"'],
    ['{"pageSize": 0}', 'pageSize'],
    ['{', 'JSON'],
  ])('configuration %s', (content, said) => {
    writeFileSync(join(root, 'kyyeu.config.json'), content);
    const { status, stderr } = run('build');
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  test('a folder without articles', () => {
    rmSync(join(root, 'seeds'), { recursive: true });
    expect(run('build')).toMatchObject({ status: 2, stderr: expect.stringContaining('"seeds"') });
  });
});

test('a bug exits with 70 and asks to be reported', () => {
  const broken = 'data:text/javascript,process.stdout.write=()=>{throw new TypeError("hỏng")}';
  const { status, stderr } = spawnSync(process.execPath, ['--import', broken, cli, '--version'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(70);
  expect(stderr).toContain(`kyyeu ${version}`);
  expect(stderr).toContain('TypeError: hỏng');
});

test('the site has the same bytes in another time zone and locale, built in another order', () => {
  writeFileSync(join(root, 'seeds/b.txt'), 'Chiều 20/6/2024, Sở Y tế họp giao ban.');
  run('build');
  const first = readFileSync(join(root, 'public/index.html'), 'utf8');
  rmSync(join(root, 'public'), { recursive: true });
  spawnSync(process.execPath, [cli, 'build'], {
    cwd: root,
    env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C' },
  });
  expect(readFileSync(join(root, 'public/index.html'), 'utf8')).toBe(first);
});
