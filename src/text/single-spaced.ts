const spaces = /\s+/gu;
const oddSpace = /\s\s|[^\S ]/u;

/** A text with one plain space where white space stands. Most texts are so, and cost no new string. */
export function singleSpaced(text: string): string {
  return oddSpace.test(text) ? text.replaceAll(spaces, ' ') : text;
}
