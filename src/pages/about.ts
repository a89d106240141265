import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, PageKind, Site } from '../model/site.ts';
import { compareText } from '../text/collate.ts';
import { siteDescription, siteTitle } from './format/site-words.ts';
import { frame } from './frame.ts';
import { addressLd } from './listing/collection-ld.ts';

/** `gioi-thieu.html`: where the texts come from, how they are read, what is known to fail, how to report an error. */
export const aboutPage: PageKind = {
  name: 'about',
  *plan(site) {
    const permalink = 'gioi-thieu.html';
    const title = phrase('nav.about');
    const description = phrase('about.description', { title: siteTitle(site.settings) });
    const publishers = site.reports
      .map((report) => report.source.publisher)
      .filter((publisher) => publisher !== undefined);
    yield {
      permalink,
      template: 'about',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description,
          nav: 'about',
          crumbs: [{ label: title }],
          jsonLd: [
            { '@type': 'AboutPage', name: title, description, ...addressLd(site, permalink) },
          ],
        }),
        siteDescription: siteDescription(site.settings),
        count: site.reports.length,
        meetings: site.reports.filter((report) => report.isMeeting).length,
        quality: qualityRows(site),
        publishers: [...new Set(publishers)].toSorted(compareText).join(', '),
      },
    };
  },
};

function qualityRows({ quality }: Site): JsonValue {
  if (quality === undefined) return null;
  return {
    documents: quality.documents,
    fields: quality.fields.map(({ field, precision, recall }) => ({
      name: phrase(`about.field.${field}`),
      precision: percent(precision),
      recall: percent(recall),
    })),
  };
}

function percent(share: number): Text {
  return phrase('about.percent', { share: Math.round(share * 1000) / 10 });
}
