import { median } from '../results.ts';
import type { Builder, Missing } from './builders.ts';
import type { Usage } from './measure.ts';

/** What a site is built from: in the order they are measured. */
export const situations = ['from nothing', 'nothing changed', 'one article changed'] as const;

/** A builder with what it took in each situation, a usage for each round. */
export interface Run {
  readonly builder: Builder;
  readonly usages: readonly (readonly Usage[])[];
  /** In its site. */
  readonly files: number;
}

interface Circumstances {
  readonly missing: readonly Missing[];
  readonly count: number;
  readonly rounds: number;
  /** Files of our rebuilt site that a build from nothing makes otherwise. */
  readonly differing: readonly string[];
}

/** The section of the results: a table for each situation. */
export function resultsOf(runs: readonly Run[], circumstances: Circumstances): string {
  const { missing, count, rounds, differing } = circumstances;
  const tables = situations.map((situation, index) => tableOf(runs, situation, index));
  const absent = missing.map(({ name, reason }) => `${name}: ${reason}.\n\n`).join('');
  const equality =
    differing.length === 0
      ? 'After the change our site is, byte for byte, the one a build from nothing makes.'
      : `**${differing.length} files differ** from a build from nothing: ${differing.slice(0, 5).join(', ')}`;
  return `Written by \`npm run bench:build -- --n ${count} --rounds ${rounds}\`, Node ${process.version}.

${count} generated articles of 4–5 kB. All builders make a page for each article and person, lists by month, a home page, a
feed and a sitemap. The others are told title, day, place and people in front matter; kyyeu reads them in the text, with
their words, and also makes pages of organisations, posts and targets, tables, calendars and the search index. Medians over
the rounds, builders in turns. CPU counts all cores. Ratios are ours to the other's; the machine is shared, so CPU says more.

${absent}${tables.join('\n\n')}

${equality}
`;
}

function tableOf(runs: readonly Run[], situation: string, index: number): string {
  const of = (run: Run | undefined, key: keyof Usage) =>
    median((run?.usages[index] ?? []).map((usage) => usage[key]));
  const [ours] = runs;
  const rows = runs.map((run) => {
    const { name, version } = run.builder;
    const ratio = (key: keyof Usage) => (of(ours, key) / of(run, key)).toFixed(2);
    const cells = [
      `${name} ${version}`,
      run.files,
      of(run, 'wall').toFixed(2),
      of(run, 'cpu').toFixed(2),
      of(run, 'memory').toFixed(0),
      ratio('wall'),
      ratio('cpu'),
      ratio('memory'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `## ${situation[0]?.toUpperCase()}${situation.slice(1)}

| | files | wall, s | CPU, s | memory, MB | wall ratio | CPU ratio | memory ratio |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}
