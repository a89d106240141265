import { compareCodes } from '../text/collate.ts';
import { problems } from './problems.ts';

const families: Readonly<Record<string, string>> = {
  ART: 'Articles',
  CFG: 'Configuration',
  COR: 'Corrections',
  PEO: 'Who is who',
  LEX: 'Word lists',
  OUT: 'Output folder',
  SIT: 'The plan of the site',
  TPL: 'Templates',
  USE: 'Command line',
};

const effects = {
  error: 'error: nothing is written, exit code 1',
  warning: 'warning (with `--strict` an error)',
  stop: 'stops the command, exit code 2',
} as const;

/** `docs/diagnostics.md`: every code, what it means and what it does. */
export function diagnosticsPage(): string {
  const sorted = Object.entries(problems).toSorted(([a], [b]) => compareCodes(a, b));
  const sections = Object.entries(families).map(([prefix, title]) => {
    const rows = sorted
      .filter(([code]) => code.startsWith(prefix))
      .map(
        ([code, { severity, summary }]) =>
          `| ${code} | ${effects[severity]} | ${summary.en} | ${summary.vi} |`,
      );
    return [`## ${prefix}: ${title}`, '', '| Code | Effect | | |', '|---|---|---|---|', ...rows];
  });
  const lines = [
    '# Diagnostics',
    '',
    'Made by `npm run docs` from `src/docs/problems.ts`; a test fails when a code is missing here.',
    'A code is permanent: it is never used again for something else.',
    ...sections.flatMap((section) => ['', ...section]),
  ];
  return `${lines.join('\n')}\n`;
}
