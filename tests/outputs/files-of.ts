import type { OutputFile, OutputKind, PlannedPage, Site } from '../../src/model/site.ts';

/** Every file of a kind, with its content. */
export function filesOf(
  kind: OutputKind,
  site: Site,
  pages: readonly PlannedPage[] = [],
): readonly OutputFile[] {
  return [...kind.make(site, pages)].flatMap((file) => ('make' in file ? file.make(site) : [file]));
}
