/** Letters a quote may have before it is shortened. */
const longest = 48;

/** The beginning of a quote, whole words: `Hội nghị tổng kết …`. */
export function keepHead(quote: string): string {
  const text = oneLine(quote);
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 2);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0)) || head} …`;
}

/** The end of a quote, whole words: `… chủ trì hội nghị`. */
export function keepTail(quote: string): string {
  const text = oneLine(quote);
  if (text.length <= longest) return text;
  const tail = text.slice(2 - longest);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

const spaces = /\s+/gu;
const otherThanSpace = /[^\S ]|\s\s/u;

/** Line breaks of the file are spaces on the page. */
export function oneLine(text: string): string {
  return (otherThanSpace.test(text) ? text.replace(spaces, ' ') : text).trim();
}
