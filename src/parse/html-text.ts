import type { Span } from '../model/fact.ts';

const tagName = /^<\/?(?<name>[a-z][a-z\d]*)/iu;
const hiddenElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
  'title',
]);
const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/**
 * Ranges of raw HTML that show as text, one list a paragraph. Tags, comments and what browsers run or hide are left out.
 *
 *     <p>Hội <b>nghị</b></p><script>…</script>  →  [["Hội ", "nghị"]]
 */
export function textOfHtml(html: string): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    if (html.slice(at, end).trim() !== '') paragraphs.at(-1)?.push({ start: at, end });
    if (open === -1) break;
    const name = elementName(html, open);
    if (name !== undefined && !inlineElements.has(name)) paragraphs.push([]);
    at = markupEnd(html, open, name);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Whether a tag opens an element whose content no reader sees as text. */
export function hidesContent(tag: string): boolean {
  return hiddenElements.has(elementName(tag, 0) ?? '') && !tag.startsWith('</');
}

/** Whether a tag closes the element another tag opens. */
export function closes(tag: string, opening: string): boolean {
  return tag.startsWith('</') && elementName(tag, 0) === elementName(opening, 0);
}

function elementName(html: string, at: number): string | undefined {
  return tagName.exec(html.slice(at, at + 20))?.groups?.['name']?.toLowerCase();
}

function markupEnd(html: string, open: number, name: string | undefined): number {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open + 4);
  const tagEnd = endAfter(html, '>', open);
  if (name === undefined || !hidesContent(html.slice(open, tagEnd))) return tagEnd;
  const close = html.toLowerCase().indexOf(`</${name}`, tagEnd);
  return close === -1 ? html.length : endAfter(html, '>', close);
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

const reference =
  /&(?:(?<name>amp|lt|gt|quot|apos|nbsp)|#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6}));/giu;
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Text between tags with its character references read. Rare named ones stay as written. */
export function plainText(html: string): string {
  return html.replace(reference, (written: string, ...rest: unknown[]) => {
    const { name, decimal, hex } = rest.at(-1) as Record<string, string | undefined>;
    if (name !== undefined) return named.get(name.toLowerCase()) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
  });
}
