import { describe, expect, test } from 'vitest';
import { commandNames, parseOptions } from '../../src/commands/options.ts';
import { UserError } from '../../src/model/user-error.ts';

/** What the user is told. */
function refusal(...args: readonly string[]): UserError {
  try {
    parseOptions(args);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${args.join(' ')} was understood`);
}

describe('a command line', () => {
  test('without anything asks for help', () => {
    expect(parseOptions([])).toMatchObject({
      command: 'help',
      operands: [],
      language: 'vi',
      isStrict: false,
      isJson: false,
      port: 4173,
    });
  });

  test.each(commandNames)('may name the command %s', (command) => {
    expect(parseOptions([command, 'seeds'])).toMatchObject({ command, operands: ['seeds'] });
  });

  test.each([
    [['--version'], { command: 'version' }],
    [['-v'], { command: 'version' }],
    [['build', '--version'], { command: 'version' }],
    [['-h'], { command: 'help' }],
    [['build', '--help'], { command: 'help' }],
    [['--help', '--lang', 'en'], { command: 'help', language: 'en' }],
    [['build', '--strict', '--json'], { isStrict: true, isJson: true }],
    [['build', '--no-cache'], { command: 'build', isCold: true }],
    [['build', '--verbose'], { isVerbose: true }],
    [['--strict', 'build'], { command: 'build', isStrict: true, isVerbose: false }],
    [['build'], { workers: undefined }],
    [['build', '--workers', '0'], { workers: 0 }],
    [['check', '--workers=64'], { workers: 64 }],
    [['dev', '--port', '0'], { port: 0 }],
    [['dev', '--port=65535'], { port: 65535 }],
    [['check', '--lang=vi'], { language: 'vi' }],
    [['extract', 'a.txt', 'b.txt'], { operands: ['a.txt', 'b.txt'] }],
    [['extract', '--', '--odd-name.txt'], { operands: ['--odd-name.txt'] }],
  ])('%j', (args, options) => {
    expect(parseOptions(args)).toMatchObject(options);
  });
});

describe('a command line that is not understood is refused', () => {
  test.each([
    ['biuld', 'build'],
    ['chek', 'check'],
    ['extrat', 'extract'],
  ])('%s: %s was meant', (name, meant) => {
    const { code, reason, hint } = refusal(name);
    expect(code).toBe('USE001');
    expect(reason).toEqual({
      vi: `không có lệnh "${name}".`,
      en: `there is no command "${name}".`,
    });
    expect(hint.vi).toMatch(new RegExp(`^có phải "${meant}"\\? Có: build, dev`, 'u'));
    expect(hint.en).toMatch(new RegExp(`^did you mean "${meant}"\\? There are: build, dev`, 'u'));
  });

  test('a command like no other: all are listed', () => {
    expect(refusal('publish').hint.en).toMatch(/^there are: build, dev/u);
  });

  test.each([
    ['--stric', '--strict'],
    ['--langg=en', '--lang'],
    ['--jsno', '--json'],
  ])('%s: %s was meant', (flag, meant) => {
    expect(refusal('build', flag).hint.en).toContain(`did you mean "${meant}"?`);
  });

  test.each(['-x', '--toString', '--constructor', '--__proto__', '--no-strict'])('%s', (flag) => {
    expect(refusal('build', flag)).toMatchObject({ code: 'USE001' });
  });

  test.each([
    ['--lang', 'fr'],
    ['--lang=', ''],
    ['--lang', ''],
    ['--workers', 'two'],
    ['--workers', '65'],
    ['--workers', '-1'],
    ['--port', 'http'],
    ['--port', '-1'],
    ['--port', '65536'],
    ['--port', '1.5'],
    ['--port', '0x10'],
    ['--port=', ''],
  ])('%s %s', (flag, value) => {
    const args = flag.endsWith('=') ? [flag] : [flag, value];
    expect(refusal('dev', ...args)).toMatchObject({ code: 'USE002' });
  });

  test.each(['--lang', '--port', '--workers'])('%s without its value', (flag) => {
    expect(refusal('dev', flag)).toMatchObject({ code: 'USE002' });
  });

  test('a value where there is none to give', () => {
    expect(refusal('build', '--strict=false')).toMatchObject({ code: 'USE002' });
  });

  test.each(['extract', 'explain'])('%s of nothing', (command) => {
    const { code, hint } = refusal(command);
    expect(code).toBe('USE003');
    expect(hint.vi).toContain(`npm run ${command} -- `);
  });
});
