import { phrase } from '../model/phrase.ts';
import type { Abbreviation, JsonValue, PageKind, Site } from '../model/site.ts';
import { compareText } from '../text/collate.ts';
import { frame } from './frame.ts';
import { reportOf, reportPath } from './listing/citation.ts';
import { addressLd } from './listing/collection-ld.ts';

/** Reports named for each abbreviation at most. */
const reportLimit = 3;

/** `viet-tat.html`: abbreviations the texts print, in full, with the reports that use them. */
export const abbreviationsPage: PageKind = {
  name: 'abbreviations',
  *plan(site) {
    const permalink = 'viet-tat.html';
    const title = phrase('foot.abbreviations');
    const description = phrase('abbreviations.description', { count: site.abbreviations.length });
    const abbreviations = site.abbreviations.toSorted(
      (a, b) => compareText(a.short, b.short) || compareText(a.long, b.long),
    );
    yield {
      permalink,
      template: 'abbreviations',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description,
          nav: 'about',
          crumbs: [{ label: phrase('nav.about'), path: 'gioi-thieu.html' }, { label: title }],
          jsonLd: [termsLd(site, permalink, abbreviations)],
        }),
        description,
        abbreviations: abbreviations.map((abbreviation) => abbreviationLine(site, abbreviation)),
      },
    };
  },
};

function abbreviationLine(site: Site, { short, long, reportIds }: Abbreviation): JsonValue {
  const more = reportIds.length - reportLimit;
  return {
    short,
    long,
    count: reportIds.length,
    reports: reportIds.slice(0, reportLimit).map((id) => {
      const report = reportOf(site, id);
      return { title: report.title.value, href: reportPath(report) };
    }),
    more: more > 0 ? phrase('abbreviations.more', { count: more }) : null,
  };
}

function termsLd(site: Site, permalink: string, abbreviations: readonly Abbreviation[]): JsonValue {
  return {
    '@type': 'DefinedTermSet',
    name: phrase('foot.abbreviations'),
    hasDefinedTerm: abbreviations.map(({ short, long }) => ({
      '@type': 'DefinedTerm',
      name: short,
      description: long,
    })),
    ...addressLd(site, permalink),
  };
}
