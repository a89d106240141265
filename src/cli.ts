#!/usr/bin/env node
import { helpText } from './commands/help.ts';
import { type Options, parseOptions } from './commands/options.ts';
import type { ExitCode, Terminal } from './commands/terminal.ts';
import { UserError } from './model/user-error.ts';
import { createLog } from './report/log.ts';
import type { Language } from './report/print-diagnostic.ts';
import { version } from './version.ts';

/** A command's modules are loaded when it is asked for: `--help` need not wait for them. */
async function run(options: Options): Promise<ExitCode> {
  const terminal: Terminal = {
    root: process.cwd(),
    options,
    log: createLog(options.language, process.stderr, process.env),
    print: (text) => process.stdout.write(text),
  };
  switch (options.command) {
    case 'help':
      terminal.print(helpText(options.language));
      return 0;
    case 'version':
      terminal.print(`${version}\n`);
      return 0;
    case 'build':
    case 'check':
      return (await import('./commands/build-site.ts')).buildSite(terminal);
    case 'dev':
      return (await import('./commands/serve-site.ts')).serveSite(terminal);
    case 'extract':
      return (await import('./commands/extract-records.ts')).extractRecords(terminal);
    case 'explain':
      return (await import('./commands/explain-facts.ts')).explainFacts(terminal);
    case 'score':
      return (await import('./commands/score-corpus.ts')).scoreCorpus(terminal);
  }
}

function reportFailure(error: unknown, language: Language): ExitCode {
  if (error instanceof UserError) {
    const hint = language === 'vi' ? 'gợi ý' : 'hint';
    const word = language === 'vi' ? 'lỗi' : 'error';
    process.stderr.write(
      `${word} ${error.code}  ${error.reason[language]}\n  ${hint}: ${error.hint[language]}\n`,
    );
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const apology =
    language === 'vi'
      ? 'Đây là lỗi của chương trình, không phải của bài. Xin gửi nguyên đoạn dưới đây cho người phát triển.'
      : 'This is a bug of the program, not of your articles. Please send all of the following to its developers.';
  process.stderr.write(
    `${apology}\nkyyeu ${version} · node ${process.version} · ${process.platform}\n${stack}\n`,
  );
  return 70;
}

// A reader that closes the pipe early (`kyyeu extract … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);
const asksEnglish = args.some(
  (arg, index) => arg === '--lang=en' || (arg === '--lang' && args[index + 1] === 'en'),
);
const language: Language = asksEnglish ? 'en' : 'vi';
try {
  process.exitCode = await run(parseOptions(args));
} catch (error) {
  process.exitCode = reportFailure(error, language);
}
