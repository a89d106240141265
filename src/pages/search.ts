import { phrase } from '../model/phrase.ts';
import type { JsonValue, PageKind, Site } from '../model/site.ts';
import { bareFold } from '../text/fold.ts';
import { yearName, yearPath } from './calendar/month-path.ts';
import { scheduleOf } from './calendar/schedule.ts';
import { frame } from './frame.ts';
import { mostPresent } from './home/most-present.ts';
import { reportCount } from './listing/report-row.ts';
import { directoryOf, givenNameOrder } from './people/directory.ts';
import { browserWords } from './search/browser-words.ts';
import { busiestOrganisations } from './search/busiest-organisations.ts';

const permalink = 'tim-kiem.html';

/**
 * `tim-kiem.html`: where readers look words up. Without the script it says so and offers other ways in; the script fills
 * in what is found.
 */
export const searchPage: PageKind = {
  name: 'search',
  *plan(site) {
    const title = phrase('search.title');
    const organisations = busiestOrganisations(site);
    yield {
      permalink,
      template: 'search',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description: phrase('search.description', { count: site.reports.length }),
          nav: 'search',
          crumbs: [{ label: title }],
          scripts: ['assets/tim-kiem.js'],
        }),
        example: exampleOf(organisations[0]?.name ?? null),
        years: yearsOf(site),
        people: mostPresent(site),
        organisations,
        letters: directoryOf(site, givenNameOrder).bar.map(({ name, href }) => ({
          letter: name,
          href,
        })),
        words: browserWords,
      },
    };
  },
};

/** A name of the archive as it may be typed, as words and as a phrase. */
function exampleOf(name: string | null): JsonValue {
  if (name === null) return null;
  const typed = bareFold(name);
  return {
    typed,
    query: encodeURIComponent(typed),
  };
}

function yearsOf(site: Site): readonly JsonValue[] {
  const schedule = scheduleOf(site);
  return schedule.years.toReversed().map((year) => ({
    label: yearName(year),
    path: yearPath(year),
    count: reportCount(schedule.onDays(year).length + schedule.within(year).length),
  }));
}
