/** Where in a document a piece of template stands. */
export interface HtmlPlace {
  /** `text`: an element may begin here; `tag`: between `<` and `>`; `raw`: inside an element that holds no elements. */
  readonly kind: 'text' | 'tag' | 'raw';
  /** Of the tag that was opened last. */
  readonly tag: string;
  /** The quotation mark of the attribute value it stands in, else ''. */
  readonly quote: string;
}

export const documentStart: HtmlPlace = { kind: 'text', tag: '', quote: '' };

const rawElements = new Set(['title', 'script', 'style', 'textarea', 'option']);
const tagStart = /<(?<name>\/?[a-z][a-z0-9]*|!)/iuy;

/** The place after some HTML that begins at a place. */
export function placeAfter(html: string, start: HtmlPlace): HtmlPlace {
  let { kind, tag, quote } = start;
  let at = 0;
  while (at < html.length) {
    const letter = html[at] ?? '';
    if (kind === 'tag') {
      if (quote !== '') quote = letter === quote ? '' : quote;
      else if (letter === '"' || letter === "'") quote = letter;
      else if (letter === '>') kind = rawElements.has(tag) ? 'raw' : 'text';
      at++;
      continue;
    }
    tagStart.lastIndex = at;
    const name = letter === '<' ? tagStart.exec(html)?.groups?.['name'] : undefined;
    const isTag = name !== undefined && (kind === 'text' || name.toLowerCase() === `/${tag}`);
    if (isTag) {
      kind = 'tag';
      tag = name.toLowerCase();
      at += name.length;
    }
    at++;
  }
  return { kind, tag, quote };
}
