import type { Text } from '../model/phrase.ts';
import { element } from './element.ts';
import type { PageState } from './page-state.ts';
import { hrefOf } from './page-state.ts';
import type { Say } from './words.ts';

/** What every part of the page is drawn with. */
export interface View {
  readonly say: Say;
  /** Words of a report, or a phrase. */
  readonly speak: (text: Text) => string;
  /** `vi` when the page around speaks another language. */
  readonly paperLanguage: string | undefined;
}

/** A link to another state of the page; the page follows it without opening anew. */
export function stateLink(state: PageState, text: string, label?: string): HTMLAnchorElement {
  return element('a', { href: hrefOf(state), 'aria-label': label, 'data-state': true }, text);
}
