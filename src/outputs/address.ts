import { toTextRange } from '../model/article.ts';
import { oncePer } from '../model/once-per.ts';
import { numberFacts, type Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';

/** A path that stands in an address as it is. */
const plainPath = /^[\w./-]*$/u;

/** Address of a file of the output: absolute when the archive knows where it stands, else relative to its root. */
export function pageAddress(site: Site, path: string): string {
  const { baseUrl } = site.settings;
  const encoded = plainPath.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
  return baseUrl === undefined ? encoded : absoluteUrl(baseUrl, encoded);
}

/** Permalink of the page of a report. */
export function reportPath(slug: string): string {
  return `su-kien/${slug}.html`;
}

/** Permanent name of a report, whatever file says it: its address, else a URN that does not depend on the place. */
export function reportUri(site: Site, report: Report): string {
  return site.settings.baseUrl === undefined
    ? `urn:kyyeu:su-kien:${report.slug}`
    : pageAddress(site, reportPath(report.slug));
}

/** Address of the words of a fact; of its line in the slip when the text of the page does not show them. */
export function factAddress(site: Site, report: Report, number: number): string {
  const page = pageAddress(site, reportPath(report.slug));
  return `${page}#${anchorLetters(report)[number - 1] ?? 'f'}${number}`;
}

/** What the anchor of each fact begins with: `e` where the text of the page shows its words, `f` of its line in the slip. */
const anchorLetters = oncePer((report: Report) =>
  numberFacts(report)
    .map(({ fact: { span } }) =>
      span !== undefined && report.blocks.some((block) => toTextRange(block, span) !== undefined)
        ? 'e'
        : 'f',
    )
    .join(''),
);

/** Address of the words a citation leads to; undefined when the site has no such report. */
export function citationAddress(
  site: Site,
  { reportId, fact }: { readonly reportId: string; readonly fact: number },
): string | undefined {
  const report = site.reportById.get(reportId);
  return report === undefined ? undefined : factAddress(site, report, fact);
}
