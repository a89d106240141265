import type { DataFile, OutputKind, Site } from '../../model/site.ts';
import { sizedFile } from '../sized-file.ts';
import { atomFile } from './atom.ts';
import { entriesOf } from './channel.ts';
import { archiveChannel, sectionChannels } from './channels.ts';
import { jsonFeedFile } from './json-feed.ts';

/** `feed.xml` and `feed.json`: the newest reports of the archive. */
export function archiveFeeds(site: Site): readonly DataFile[] {
  const channel = archiveChannel(site);
  const entries = entriesOf(site, channel);
  return [atomFile(site, channel, entries), jsonFeedFile(site, channel, entries)].map((file) =>
    sizedFile(file, entries.length),
  );
}

/** `<page>.feed.xml` and `<page>.feed.json` beside the page of each person, organisation and year. */
export const sectionFeeds: OutputKind = {
  name: 'section-feeds',
  *make(site) {
    for (const channel of sectionChannels(site)) {
      const entries = entriesOf(site, channel);
      yield atomFile(site, channel, entries);
      yield jsonFeedFile(site, channel, entries);
    }
  },
};
