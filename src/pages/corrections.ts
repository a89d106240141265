import { phrase } from '../model/phrase.ts';
import type { AppliedCorrection, Report } from '../model/report.ts';
import type { JsonValue, PageKind } from '../model/site.ts';
import { correctedNumber, correctionView } from './event/correction.ts';
import { frame } from './frame.ts';
import { reportPath } from './listing/citation.ts';

/** `dinh-chinh.html`: every correction of the archive, with what stood there before and why it was changed. */
export const correctionsPage: PageKind = {
  name: 'corrections',
  *plan(site) {
    const permalink = 'dinh-chinh.html';
    const title = phrase('corrections.title');
    const rows = site.reports.flatMap((report) =>
      report.corrections
        .filter(({ note }) => note !== undefined)
        .map((correction) => correctionRow(report, correction)),
    );
    const description = phrase('corrections.description', { count: rows.length });
    yield {
      permalink,
      template: 'corrections',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description,
          nav: 'about',
          crumbs: [{ label: phrase('nav.about'), path: 'gioi-thieu.html' }, { label: title }],
        }),
        description,
        rows,
      },
    };
  },
};

function correctionRow(report: Report, correction: AppliedCorrection): JsonValue {
  const number = correctedNumber(report, correction);
  return {
    href: `${reportPath(report)}${number === undefined ? '' : `#f${number}`}`,
    title: report.title.value,
    ...correctionView(report, correction),
  };
}
