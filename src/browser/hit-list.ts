import type { SearchDay, SearchText } from '../model/search.ts';
import type { Query } from '../search/query.ts';
import { markHits, type Piece, type Snippet, snippetsOf } from '../search/snippet.ts';
import { element, elementById } from './element.ts';
import type { View } from './view.ts';

/** Results: title, day, and the paragraph that answers best, which the title leads to. */
export function hitList(view: View, texts: readonly SearchText[], { parts }: Query): HTMLElement {
  return element('ol', { class: 'hits' }, ...texts.map((text) => hitItem(view, text, parts)));
}

function hitItem(view: View, text: SearchText, parts: Query['parts']): HTMLElement {
  const [first, second] = snippetsOf(text, parts);
  const lang = view.paperLanguage;
  const title = element(
    'a',
    { class: 'title-link', href: placeOf(text, first), lang },
    ...marked(markHits(text.title, parts)),
  );
  const place = first?.paragraph === undefined ? [] : [' · ', placeName(view, first)];
  return element(
    'li',
    {},
    element('h3', {}, title),
    element('p', { class: 'meta' }, ...dayNodes(view, text.day), ...place),
    element('p', { class: 'snip', lang }, ...marked(first?.pieces ?? [])),
    ...(second === undefined
      ? []
      : [
          element('p', { class: 'snip', lang }, ...marked(second.pieces)),
          element(
            'p',
            { class: 'meta' },
            element('a', { href: placeOf(text, second) }, placeName(view, second)),
          ),
        ]),
  );
}

function placeOf({ path }: SearchText, snippet: Snippet | undefined): string {
  return snippet?.paragraph === undefined ? path : `${path}#d${snippet.paragraph}`;
}

function placeName({ say }: View, { paragraph = 1 }: Snippet): string {
  return say('search.paragraph', { number: paragraph });
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isHit }) => (isHit ? element('mark', { class: 'hit' }, text) : text));
}

/** The day with its weekday, and a mark when it was not simply said. */
function dayNodes(view: View, { shown, detail, iso, mark }: SearchDay): readonly (Node | string)[] {
  const day = view.speak(shown);
  const time = iso === null ? day : element('time', { datetime: iso }, day);
  const more = detail === null ? [] : [`, ${view.speak(detail)}`];
  return mark === null ? [time, ...more] : [markOf(mark), ' ', time, ...more];
}

/** The mark of the page's own templates. */
function markOf(mark: NonNullable<SearchDay['mark']>): Node {
  return elementById(`dau-${mark}`, HTMLTemplateElement).content.cloneNode(true);
}
