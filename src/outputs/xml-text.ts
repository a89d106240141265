/** Everything XML 1.0 does not allow, lone surrogates included. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The text without the characters no XML document may hold. */
export function xmlText(text: string): string {
  return text.replace(notXml, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text as HTML that shows exactly it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => entities[letter] ?? letter);
}
