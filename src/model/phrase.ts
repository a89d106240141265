/**
 * Words of the interface, by key of the theme's catalogue; `{name}` in the catalogue is replaced by `params.name`.
 * A type, not an interface: page data is checked to be plain JSON.
 */
export type Phrase = {
  readonly key: string;
  readonly params: { readonly [name: string]: Text | number };
};

/** Words to show: as printed in an article (a string), or words of the interface. */
export type Text = string | Phrase;

export function phrase(key: string, params: Phrase['params'] = {}): Phrase {
  return { key, params };
}
