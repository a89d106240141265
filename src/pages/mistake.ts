import { phrase, type Text } from '../model/phrase.ts';
import type { Site } from '../model/site.ts';
import { keepHead } from './format/shorten.ts';
import type { FrameOptions } from './frame.ts';

/** A message about an error on a page, ready to be filled in. */
export type MistakeView = {
  readonly address: string;
  readonly subject: Text;
  readonly body: Text;
};

/** Undefined when nobody is named whom to write to. */
export function mistakeView(
  { settings }: Site,
  { permalink, title, ogType }: Pick<FrameOptions, 'permalink' | 'title' | 'ogType'>,
  canonical: string | null,
): MistakeView | undefined {
  if (settings.contact === undefined) return undefined;
  const page = canonical ?? permalink;
  const name = typeof title === 'string' ? keepHead(title) : title;
  return {
    address: settings.contact,
    subject: phrase('mistake.subject', { site: settings.title, name }),
    body: phrase(ogType === 'article' ? 'mistake.ofFact' : 'mistake.ofPage', { page }),
  };
}
