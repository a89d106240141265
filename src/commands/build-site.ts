import { build } from '../build.ts';
import { createKit } from '../kits.ts';
import type { BuildReport } from '../model/build-report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { limitProblems } from '../report/limit-problems.ts';
import { phaseLines, startStopwatch } from '../report/stopwatch.ts';
import { problemCount, summaryLines } from '../report/summary.ts';
import { version } from '../version.ts';
import { readProject } from './project.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `build`, and `check`, which is the same without writing. */
export async function buildSite(terminal: Terminal): Promise<ExitCode> {
  const { options, root, log } = terminal;
  const started = performance.now();
  const stopwatch = startStopwatch();
  const config = readProject(root, options);
  const isCheck = options.command === 'check';
  const kit = createKit(root, config, {
    log,
    stopwatch,
    isDry: isCheck,
    isCold: options.isCold,
    workers: options.workers,
  });
  const report = await build(config, kit);
  log.settle();
  if (options.isJson) terminal.print(`${JSON.stringify(toJson(report), undefined, 2)}\n`);
  else printProblems(report.diagnostics, terminal);
  for (const path of report.written?.kept ?? []) log.problem(keptFile(`${config.output}/${path}`));
  log.note(`kyyeu ${version}`);
  for (const line of summaryLines(report, options.language)) log.note(line);
  if (options.isVerbose) {
    for (const line of phaseLines(stopwatch.spent(), options.language)) log.note(line);
  }
  log.note(closingLine(report, { output: config.output, isCheck, started }, options.language));
  return hasFailed(report.diagnostics, config.strict) ? 1 : 0;
}

function printProblems(diagnostics: readonly Diagnostic[], { log, options }: Terminal): void {
  const { shown, more } = limitProblems(diagnostics);
  for (const diagnostic of shown) log.problem(diagnostic);
  for (const message of more) log.note(message[options.language]);
}

function keptFile(file: string): Diagnostic {
  return {
    code: 'OUT005',
    severity: 'warning',
    file,
    message: {
      vi: 'trang này không còn bài nào tạo ra, nhưng đã có người sửa nên giữ lại.',
      en: 'no article makes this page any more, but somebody changed it, so it stays.',
    },
    hint: { vi: 'xoá tệp nếu không cần nữa.', en: 'delete the file if it is not needed.' },
  };
}

function hasFailed(diagnostics: readonly Diagnostic[], isStrict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || isStrict);
}

function closingLine(
  report: BuildReport,
  run: { readonly output: string; readonly isCheck: boolean; readonly started: number },
  language: 'vi' | 'en',
): string {
  const seconds = ((performance.now() - run.started) / 1000).toFixed(1);
  const time = language === 'vi' ? `${seconds.replace('.', ',')} s` : `${seconds} s`;
  const problems = problemCount(report.diagnostics, language);
  if (run.isCheck) return `${problems} · ${time}`;
  if (report.written !== undefined) return `${run.output}/index.html · ${problems} · ${time}`;
  return language === 'vi'
    ? `không ghi gì, ${run.output}/ giữ nguyên · ${problems} · ${time}`
    : `nothing written, ${run.output}/ is as it was · ${problems} · ${time}`;
}

function toJson(report: BuildReport): unknown {
  return { version, ...report };
}
