import type { Citation } from '../../model/entity.ts';
import type { DataFile, OutputFile, OutputKind, Site } from '../../model/site.ts';
import { planFiles } from '../plan-files.ts';
import { sizedFile } from '../sized-file.ts';
import { atomFile } from './atom.ts';
import { type Channel, type ChannelEntry, entriesOf } from './channel.ts';
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
    for (const { entries, ...channel } of sectionChannels(site)) {
      const given = { ...channel, entries: entries.map(plainEntry) };
      yield planFiles([channel.atom, channel.json], given, makeFeeds);
    }
  },
};

/** An entry with the id of its report. */
interface PlainEntry {
  readonly id: string;
  readonly citations: readonly Citation[] | undefined;
}

function plainEntry({ report, citations }: ChannelEntry) {
  return {
    id: report.id,
    citations: citations?.map(({ reportId, fact, quote }) => ({ reportId, fact, quote })),
  };
}

function makeFeeds(
  site: Site,
  {
    entries: plain,
    ...head
  }: Omit<Channel, 'entries'> & { readonly entries: readonly PlainEntry[] },
): readonly OutputFile[] {
  const entries = plain.flatMap(({ id, citations }) => {
    const report = site.reportById.get(id);
    return report === undefined ? [] : [{ report, ...(citations !== undefined && { citations }) }];
  });
  const channel = { ...head, entries };
  const made = entriesOf(site, channel);
  return [atomFile(site, channel, made), jsonFeedFile(site, channel, made)];
}
