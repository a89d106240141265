import Handlebars from 'handlebars';

import type { Text } from '../model/phrase.ts';
import type { JsonValue } from '../model/site.ts';
import { escapeJsonLd } from './json-ld.ts';
import { markedHtml, textLanguage } from './language.ts';
import type { Phrasebook } from './phrasebook.ts';

type Options = Pick<Handlebars.HelperOptions, 'hash' | 'data'>;
/** Called with its parameters and, last, what is named or surrounds it. */
export type Helper = Handlebars.HelperDelegate;

/** A scheme, a host or the root: `javascript:…`, `//host`, `/x`. */
const notRelative = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/iu;
const webAddress = /^https?:\/\//iu;

/** The helpers templates may use beside blocks; nothing else can be called. They refuse a field that does not exist. */
export function createHelpers(
  phrasebook: Phrasebook,
  language: string,
): ReadonlyMap<string, Helper> {
  const marked = (text: Text | number) =>
    new Handlebars.SafeString(phrasebook.sayAs(markedHtml, text));
  const lang = (of: string) =>
    new Handlebars.SafeString(language === textLanguage ? '' : ` lang="${of}"`);
  const helpers: Record<string, Helper> = {
    t: (key: string, options: Options) => phrasebook.say({ key, params: options.hash }),
    tMarked: (key: string, options: Options) => marked({ key, params: options.hash }),
    phraseMarked: (text: Text | number | undefined) => marked(defined(text)),
    textMarked: (value: unknown) => {
      const found = defined(value);
      return typeof found === 'string' ? marked(found) : found;
    },
    plain: (value: unknown) => defined(value),
    textLang: () => lang(textLanguage),
    frameLang: () => lang(language),
    key: (...parts: unknown[]) => parts.slice(0, -1).map(defined).join('.'),
    phrase: (text: Text | number | undefined) => phrasebook.say(defined(text)),
    url: (path: string | undefined, options: Options) =>
      `${options.data.root.frame.root}${insidePath(defined(path))}`,
    mailto: (message: Message | undefined) => mailAddress(defined(message), phrasebook),
    webUrl: (address: string | undefined) => checkedWebUrl(defined(address)),
    jsonLd: (value: JsonValue | undefined) =>
      new Handlebars.SafeString(escapeJsonLd(defined(value), phrasebook)),
    patterns: (keys: readonly string[] | undefined) =>
      new Handlebars.SafeString(escapeJsonLd(phrasebook.patterns(defined(keys)), phrasebook)),
    eq: (left: unknown, right: unknown) => defined(left) === defined(right),
    or: (...values: unknown[]) => values.slice(0, -1).some((value) => !isEmpty(value)),
    and: (...values: unknown[]) => values.slice(0, -1).every((value) => !isEmpty(value)),
    not: (value: unknown) => isEmpty(value),
  };
  return new Map(Object.entries(helpers));
}

function insidePath(path: string): string {
  if (!notRelative.test(path)) return path;
  throw new Error(`"${path}" is not a path inside the site`);
}

/** A letter to write: whom to, about what, how it begins. */
interface Message {
  readonly address: string;
  readonly subject: Text;
  readonly body: Text;
}

const lineBreak = /\n/gu;

/** RFC 6068: lines of the body end in CR LF. */
function mailAddress({ address, subject, body }: Message, phrasebook: Phrasebook): string {
  const text = phrasebook.say(body).replace(lineBreak, '\r\n');
  const about = encodeURIComponent(phrasebook.say(subject));
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${about}&body=${encodeURIComponent(text)}`;
}

function checkedWebUrl(address: string): string {
  if (webAddress.test(address)) return address;
  throw new Error(`"${address}" is not an http address`);
}

/** Empty in the sense of a condition: false, null, '', 0 or no items. */
export function isEmpty(value: unknown): boolean {
  const found = defined(value);
  return Array.isArray(found) ? found.length === 0 : !found;
}

/** Absent is `null`: what is undefined is a mistake of the template. */
export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a field that does not exist is asked for');
  return value;
}
