/** Words of a catalogue, cut at their placeholders. */
export interface Pattern {
  readonly source: string;
  readonly parts: readonly (string | Placeholder)[];
}

/** `{count}` stands for a value; `{count:report|reports}` for the form of a word that goes with it. */
export interface Placeholder {
  readonly name: string;
  readonly forms: { readonly one: string; readonly other: string } | undefined;
}

const placeholder = /\{(?<name>[a-zA-Z]+)(?::(?<one>[^{}|]*)\|(?<other>[^{}|]*))?\}/gu;

export function parsePattern(source: string): Pattern {
  const parts: (string | Placeholder)[] = [];
  let at = 0;
  for (const match of source.matchAll(placeholder)) {
    if (match.index > at) parts.push(source.slice(at, match.index));
    at = match.index + match[0].length;
    const { name = '', one, other } = match.groups ?? {};
    const forms = one === undefined || other === undefined ? undefined : { one, other };
    parts.push({ name, forms });
  }
  if (at < source.length) parts.push(source.slice(at));
  return { source, parts };
}
