import type { Text } from '../../model/phrase.ts';
import type { SiteSettings } from '../../model/site.ts';

/** The title the archive has when nobody gives it one: a Vietnamese name in every language. */
export const ownTitle = 'Kỷ Yếu';

/** The name of the archive, for a sentence: a configured one is in the language of the interface. */
export function siteTitle({ title }: SiteSettings): Text {
  return title === ownTitle ? title : { ownWords: title };
}

/** What the archive is in one sentence, in the language of the interface. */
export function siteDescription({ description }: SiteSettings): Text {
  return { ownWords: description };
}
