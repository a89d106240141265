import { checks } from './checks/index.ts';
import type { Config } from './config.ts';
import type { Kit } from './kit.ts';
import type { BuildReport } from './model/build-report.ts';
import { compareDiagnostics, type Diagnostic } from './model/diagnostic.ts';
import { factFields, type Report } from './model/report.ts';
import type {
  DataFileSize,
  OutputFile,
  PlannedPage,
  Site,
  StandingFile,
  StreamedFile,
} from './model/site.ts';
import { makeDataFiles, sizeOf } from './outputs/data-files.ts';
import { outputKinds } from './outputs/index.ts';
import { planPages } from './pages/index.ts';
import { searchSource } from './pages/search/documents.ts';
import { resolve } from './resolve/index.ts';
import { searchFiles } from './search/index.ts';
import { assembleSite } from './site/index.ts';

/**
 * Reports in, pages out. Steps 2, 6 and 7 look at one item at a time; only steps 3 and 4 see them all.
 * With errors nothing is written: the site there was stays as it is.
 */
export async function build(config: Config, kit: Kit): Promise<BuildReport> {
  const read = await readReports(config, kit); //                            1 read, 2 map: parse and extract
  if ('last' in read) return read.last; //                                           nothing has changed since
  kit.enter('resolve');
  const entities = resolve(read.reports, kit.lexicon, read.settlement); //   3 reduce  people, organisations, targets
  kit.enter('assemble');
  const site = assembleSite(kit.settings(config), read.reports, entities, kit.lexicon); // 4 reduce  order, related
  const pages: PlannedPage[] = [];
  const problems = [...read.diagnostics, ...kit.diagnostics, ...site.diagnostics];
  const isSound = () => !problems.some(({ severity }) => severity === 'error' || config.strict);
  const files = makeFiles(site, kit, { pages, problems, isSound });
  const written = await kit.writeFiles(config.output, files, isSound); //    10 write  what has changed
  const report = {
    articles: read.articles,
    facts: read.reports.reduce((sum, report) => sum + countFacts(report), 0),
    people: site.people.size,
    organisations: site.organisations.size,
    targets: site.targets.size,
    pages: pages.length,
    written,
    diagnostics: problems.sort(compareDiagnostics),
  };
  await kit.remember(report);
  return report;
}

/**
 * Every report to publish; or what the last build told, when it read the same. What was read to make them is not kept: in
 * a large archive it takes as much room again.
 */
async function readReports(config: Config, kit: Kit) {
  kit.enter('read');
  const seeds = await kit.readSeeds(config.articles); //                     1 read    files of `seeds`
  const corrections = await kit.readCorrections(seeds.seeds); //                     files of `corrections`
  const settled = await kit.readSettlement(); //                                     who is who, as the editor says
  const last = await kit.recall({ seeds, corrections, settled });
  if (last !== undefined) return { last };
  kit.enter('compile');
  const compiled = await kit.compile(seeds.seeds, corrections); //           2 map     parse and extract
  return {
    articles: seeds.seeds.length,
    settlement: settled.settlement,
    reports: compiled.flatMap(({ report }) => (isPublished(report) ? report : [])),
    diagnostics: [
      ...seeds.diagnostics,
      ...corrections.diagnostics,
      ...compiled.flatMap((one) => one.diagnostics),
      ...settled.diagnostics,
    ],
  };
}

/** Where pages and what is wrong with them are written down. */
interface Notes {
  readonly pages: PlannedPage[];
  readonly problems: Diagnostic[];
  isSound(): boolean;
}

/** Every file of the site, made as it is asked for. */
async function* makeFiles(
  assembled: Site,
  kit: Kit,
  { pages, problems, isSound }: Notes,
): AsyncIterable<OutputFile | StreamedFile | StandingFile> {
  const taken = new Set<string>();
  yield* kit.assets;
  kit.enter('data');
  const dataFiles: DataFileSize[] = []; //                                   5 make    open data, whose sizes a page tells
  for (const file of makeDataFiles(assembled)) {
    yield file;
    dataFiles.push(sizeOf(file)); // counted while it was written
  }
  kit.enter('pages');
  const site = { ...assembled, dataFiles };
  const rendered = kit.render(planPages(site), site); //                     6 plan, 7 map: fill a template
  for await (const { page, file, diagnostics } of rendered) {
    pages.push(page);
    problems.push(...diagnostics);
    if (file !== undefined && !taken.has(file.path)) yield file;
    taken.add(page.permalink);
  }
  problems.push(...checks.flatMap((check) => [...check.run(site, pages)]));
  if (!isSound()) return; // no more can go wrong, and files of pages that clash would clash too
  kit.enter('feeds');
  for (const kind of outputKinds) yield* kit.make(kind.make(site, pages), site); // 8 make  feeds, calendars, sitemap
  kit.enter('search');
  yield* searchFiles(searchSource(site), (plan) => kit.makeBatch(plan, site)); // 9 stream  what search looks words up in
}

function isPublished(report: Report | undefined): report is Report {
  return report !== undefined && report.article.frontMatter.draft?.value !== true;
}

function countFacts(report: Report): number {
  return factFields.reduce((sum, field) => sum + report[field].length, 0);
}
