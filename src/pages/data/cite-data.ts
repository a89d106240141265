import { phrase, type Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';
import { slugify } from '../../text/slug.ts';
import { formatDay } from '../format/date.ts';
import { bibtexEntry, risEntry } from '../format/reference.ts';

/** The data as others may cite them; the edition is the day of the newest report. */
export type DataCiteView = {
  readonly text: Text;
  readonly address: string | null;
  readonly bibtex: string;
  readonly ris: string;
};

export function citeData(site: Site, permalink: string): DataCiteView {
  const { settings, updated } = site;
  const { title, baseUrl, publisher, version } = settings;
  const address = baseUrl === undefined ? undefined : absoluteUrl(baseUrl, permalink);
  const params = { title, version };
  return {
    text:
      updated === undefined
        ? phrase('data.citeUndated', params)
        : phrase('data.cite', { ...params, day: formatDay(updated) }),
    address: address ?? null,
    bibtex: bibtexEntry('dataset', slugify(title) === '' ? 'kho' : slugify(title), [
      ['organization', publisher ?? title],
      ['title', title],
      ['date', updated],
      ['version', version],
      ['url', address],
    ]),
    ris: risEntry('DATA', [
      ['AU', publisher ?? title],
      ['TI', title],
      ['PY', updated?.slice(0, 4)],
      ['DA', updated?.replaceAll('-', '/')],
      ['ET', version],
      ['UR', address],
    ]),
  };
}
