import { parseArgs } from 'node:util';
import { UserError } from '../model/user-error.ts';
import type { Language } from '../report/print-diagnostic.ts';
import { nearest } from '../text/nearest.ts';

export const commandNames = ['build', 'dev', 'check', 'extract', 'explain', 'score'] as const;
export type CommandName = (typeof commandNames)[number];

/** A command line, understood. */
export interface Options {
  readonly command: CommandName | 'help' | 'version';
  readonly operands: readonly string[];
  readonly language: Language;
  readonly isStrict: boolean;
  readonly isJson: boolean;
  /** `build`, `check`, `dev`: tell how long each phase took. */
  readonly isVerbose: boolean;
  /** `build`, `check`, `dev`: threads that read articles; undefined: as many as pay. */
  readonly workers: number | undefined;
  /** `score`: list every difference. */
  readonly isErrors: boolean;
  /** `score`: write how often each rule was right. */
  readonly isMeasuring: boolean;
  readonly port: number;
  /** `build`, `dev`: makes everything, whatever earlier builds left in the cache. */
  readonly isCold: boolean;
}

const flags = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  errors: { type: 'boolean' },
  measure: { type: 'boolean' },
  workers: { type: 'string' },
  port: { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const;

const flagNames = Object.keys(flags).map((flag) => `--${flag}`);
const defaultPort = 4173;
const mostWorkers = 64;
const wholeNumber = /^\d{1,5}$/u;

/** Commands that must be told what to read, with an example of it. */
const exampleOperands: Readonly<Partial<Record<CommandName, string>>> = {
  extract: 'seeds',
  explain: '004',
  score: 'tests/corpus/seeds',
};

/**
 * Reads the arguments after the program's name.
 *
 * @throws {UserError} when they name no command, an unknown flag or a wrong value.
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isFlag(name)) throw unknown('flag', rawName, flagNames);
    if (flags[name].type === 'boolean' && value !== undefined) throw takesNoValue(rawName, value);
    if (name === 'lang' && value !== 'vi' && value !== 'en') {
      throw wrongValue('--lang', value ?? '', 'vi, en');
    }
  }
  const [name = '', ...operands] = positionals;
  const common = {
    operands,
    language: values['lang'] === 'en' ? ('en' as const) : ('vi' as const),
    isStrict: values['strict'] === true,
    isJson: values['json'] === true,
    isVerbose: values['verbose'] === true,
    isErrors: values['errors'] === true,
    isMeasuring: values['measure'] === true,
    workers: workersOf(values['workers']),
    port: portOf(values['port']),
    isCold: values['no-cache'] === true,
  };
  if (values['version'] === true) return { command: 'version', ...common };
  if (values['help'] === true || name === '') return { command: 'help', ...common };
  const command = commandNames.find((known) => known === name);
  if (command === undefined) throw unknown('command', name, commandNames);
  const example = exampleOperands[command];
  if (example !== undefined && operands.length === 0) {
    throw missingOperand(command, example);
  }
  return { command, ...common };
}

function isFlag(name: string): name is keyof typeof flags {
  return Object.hasOwn(flags, name);
}

function portOf(value: string | boolean | undefined): number {
  if (value === undefined) return defaultPort;
  const text = typeof value === 'string' ? value : '';
  if (!wholeNumber.test(text) || Number(text) > 65_535) throw wrongValue('--port', text, '0–65535');
  return Number(text);
}

function workersOf(value: string | boolean | undefined): number | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : '';
  if (!wholeNumber.test(text) || Number(text) > mostWorkers) {
    throw wrongValue('--workers', text, `0–${mostWorkers}`);
  }
  return Number(text);
}

function unknown(kind: 'flag' | 'command', name: string, known: readonly string[]): UserError {
  const near = nearest(name, known);
  const vi = kind === 'flag' ? 'tuỳ chọn' : 'lệnh';
  const list = known.join(', ');
  return new UserError(
    'USE001',
    { vi: `không có ${vi} "${name}".`, en: `there is no ${kind} "${name}".` },
    {
      hint: {
        vi: near === undefined ? `có: ${list}.` : `có phải "${near}"? Có: ${list}.`,
        en:
          near === undefined
            ? `there are: ${list}.`
            : `did you mean "${near}"? There are: ${list}.`,
      },
    },
  );
}

function wrongValue(flag: string, value: string, expected: string): UserError {
  return new UserError(
    'USE002',
    { vi: `${flag} không nhận "${value}".`, en: `${flag} does not take "${value}".` },
    { hint: { vi: `giá trị nhận: ${expected}.`, en: `it takes: ${expected}.` } },
  );
}

function takesNoValue(flag: string, value: string): UserError {
  return new UserError(
    'USE002',
    { vi: `${flag} không nhận giá trị "${value}".`, en: `${flag} takes no value "${value}".` },
    { hint: { vi: `chỉ viết ${flag}.`, en: `write ${flag} alone.` } },
  );
}

function missingOperand(command: CommandName, what: string): UserError {
  return new UserError(
    'USE003',
    { vi: `\`${command}\` cần một tệp hay thư mục.`, en: `\`${command}\` needs a file or folder.` },
    {
      hint: {
        vi: `ví dụ: npm run ${command} -- ${what}`,
        en: `for example: npm run ${command} -- ${what}`,
      },
    },
  );
}
