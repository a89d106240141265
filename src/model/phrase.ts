/**
 * Words of the interface, by key of the theme's catalogue; `{name}` in the catalogue is replaced by `params.name`.
 * A type, not an interface: page data is checked to be plain JSON.
 */
export type Phrase = {
  readonly key: string;
  readonly params: { readonly [name: string]: Text | number };
};

/**
 * A date of the calendar, to be written as the language of the interface writes it:
 * `2025-01-08`, `2025-01`, `2025`, without a year `--01-08`, the day alone `---08` (the forms of XML Schema).
 */
export type DateText = { readonly calendarDate: string };

/** Words of the configuration, in the language of the interface: the name of the archive. */
export type OwnWords = { readonly ownWords: string };

/** Words to show: as printed in an article (a string, so Vietnamese), or said by the interface. */
export type Text = string | Phrase | DateText | OwnWords;

export function phrase(key: string, params: Phrase['params'] = {}): Phrase {
  return { key, params };
}
