import { phrase, type Text } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import { formatDay } from '../format/date.ts';

/** Where the text comes from and how it got its title, under the headline. */
export type SourceView = {
  readonly shown: Text;
  readonly isUnknown: boolean;
  /** The original on the web. */
  readonly url: string | null;
  /** `inferred`, `corrected`: the title is not the newspaper's; null: it is. */
  readonly titleBasis: string | null;
  /** What the title was made from. */
  readonly titleNote: Text | null;
};

const webAddress = /^https?:\/\//iu;

export function sourceView(report: Report): SourceView {
  const { publisher, published, url } = report.source;
  const { basis } = report.title;
  return {
    shown: sourceText(publisher, published),
    isUnknown: publisher === undefined || published === undefined,
    url: url !== undefined && webAddress.test(url) ? url : null,
    titleBasis: basis === 'said' ? null : basis,
    titleNote: basis === 'said' ? null : titleNote(report),
  };
}

function sourceText(publisher: string | undefined, published: string | undefined): Text {
  const day = published === undefined ? undefined : formatDay(published);
  if (publisher === undefined) {
    return day === undefined ? phrase('source.unknown') : phrase('source.noPublisher', { day });
  }
  return day === undefined
    ? phrase('source.noDay', { publisher })
    : phrase('source.full', { publisher, day });
}

function titleNote({ title, event }: Report): Text {
  if (title.basis === 'corrected') return phrase('title.corrected');
  if (title.quote === '') return phrase('title.fromFile');
  const named = event[0]?.span;
  const { span } = title;
  const isNamed =
    span !== undefined && named !== undefined && named.start < span.end && span.start < named.end;
  return phrase(isNamed ? 'title.fromName' : 'title.fromText');
}
