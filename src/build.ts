import { checks } from './checks/index.ts';
import type { Config } from './config.ts';
import type { Kit } from './kit.ts';
import type { BuildReport } from './model/build-report.ts';
import { compareDiagnostics } from './model/diagnostic.ts';
import { factFields, type Report } from './model/report.ts';
import type { DataFile, DataFileSize } from './model/site.ts';
import { makeDataFiles } from './outputs/data-files.ts';
import { outputKinds } from './outputs/index.ts';
import { pageKinds } from './pages/index.ts';
import { searchSource } from './pages/search/documents.ts';
import { resolve } from './resolve/index.ts';
import { searchFiles } from './search/index.ts';
import { assembleSite } from './site/index.ts';

/**
 * Reports in, pages out. Steps 2, 7 and 8 look at one item at a time; only steps 3 to 5 see them all.
 * With errors nothing is written: the site there was stays as it is.
 */
export async function build(config: Config, kit: Kit): Promise<BuildReport> {
  const seeds = await kit.readSeeds(config.articles); //                     1 read    files of `seeds`
  const corrections = await kit.readCorrections(seeds.seeds); //                     files of `corrections`
  const settled = await kit.readSettlement(); //                                     who is who, as the editor says
  const compiled = await kit.compile(seeds.seeds, corrections); //           2 map     parse and extract
  const reports = compiled.flatMap(({ report }) => (isPublished(report) ? report : []));
  const entities = resolve(reports, kit.lexicon, settled.settlement); //     3 reduce  people, organisations, targets
  const assembled = assembleSite(kit.settings(config), reports, entities, kit.lexicon); // 4 reduce  order, related
  const data = makeDataFiles(assembled); //                                  5 open data, whose sizes a page tells
  const site = { ...assembled, dataFiles: data.map(sizeOf) };
  const pages = pageKinds.flatMap((kind) => [...kind.plan(site)]); //        6 plan    one entry per URL
  const rendered = await kit.render(pages); //                               7 map     fill a template
  const outputs = outputKinds.flatMap((kind) => [...kind.make(site, pages)]);
  const index = searchFiles(searchSource(site)); //                         8 stream  what the search page looks words up in
  const diagnostics = [
    ...seeds.diagnostics,
    ...corrections.diagnostics,
    ...settled.diagnostics,
    ...kit.diagnostics,
    ...compiled.flatMap((one) => one.diagnostics),
    ...site.diagnostics,
    ...checks.flatMap((check) => [...check.run(site, pages)]),
    ...rendered.diagnostics,
  ].sort(compareDiagnostics);
  const isSound = !diagnostics.some(({ severity }) => severity === 'error' || config.strict);
  const files = [...kit.assets, ...rendered.files, ...data, ...outputs, ...index];
  const written = isSound
    ? await kit.writeFiles(config.output, files) //                          9 write   what has changed
    : undefined;
  return {
    articles: seeds.seeds.length,
    facts: reports.reduce((sum, report) => sum + countFacts(report), 0),
    people: site.people.size,
    organisations: site.organisations.size,
    targets: site.targets.size,
    pages: pages.length,
    written,
    diagnostics,
  };
}

function isPublished(report: Report | undefined): report is Report {
  return report !== undefined && report.article.frontMatter.draft?.value !== true;
}

function sizeOf({ path, bytes, rows, columns }: DataFile): DataFileSize {
  return { path, bytes, rows, columns };
}

function countFacts(report: Report): number {
  return factFields.reduce((sum, field) => sum + report[field].length, 0);
}
