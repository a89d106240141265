import type Handlebars from 'handlebars';

import type { JsonValue } from '../model/site.ts';
import { escapeJsonLd } from './json-ld.ts';
import type { Phrasebook } from './phrasebook.ts';

type Options = Handlebars.HelperOptions;
type Helper = Handlebars.HelperDelegate;

/** Anything with a scheme or a host, or from the root: `javascript:…`, `//host`, `/x`. */
const notRelative = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/iu;
const webAddress = /^https?:\/\//iu;

/**
 * The helpers templates may use; nothing else can be called.
 * The built-in conditions are replaced by ones that refuse a field that does not exist: absent is `null`.
 */
export function createHelpers(
  handlebars: typeof Handlebars,
  phrasebook: Phrasebook,
): Readonly<Record<string, Helper>> {
  return {
    t: (key: string, options: Options) => phrasebook.say({ key, params: options.hash }),
    phrase: (text: unknown) => phrasebook.say(defined(text, 'phrase')),
    url(this: unknown, path: unknown, options: Options) {
      if (typeof path !== 'string' || notRelative.test(path)) {
        throw new Error(`"${String(path)}" is not a path inside the site`);
      }
      return `${options.data.root.frame.root}${path}`;
    },
    webUrl(address: unknown) {
      if (typeof address !== 'string' || !webAddress.test(address)) {
        throw new Error(`"${String(address)}" is not an http address`);
      }
      return address;
    },
    jsonLd: (value: JsonValue) => new handlebars.SafeString(escapeJsonLd(value, phrasebook)),
    eq: (left: unknown, right: unknown) => defined(left, 'eq') === defined(right, 'eq'),
    or: (...values: unknown[]) => values.slice(0, -1).some((value) => !isEmpty(value)),
    and: (...values: unknown[]) => values.slice(0, -1).every((value) => !isEmpty(value)),
    not: (value: unknown) => isEmpty(value),
    if(this: unknown, condition: unknown, options: Options) {
      return isEmpty(condition) ? options.inverse(this) : options.fn(this);
    },
    unless(this: unknown, condition: unknown, options: Options) {
      return isEmpty(condition) ? options.fn(this) : options.inverse(this);
    },
    each(this: unknown, list: unknown, options: Options) {
      if (!Array.isArray(list)) throw new Error('`each` needs a list, and this is none');
      return eachOf(handlebars, list, options) || (list.length === 0 ? options.inverse(this) : '');
    },
    with(this: unknown, value: unknown, options: Options) {
      return isEmpty(value) ? options.inverse(this) : options.fn(value);
    },
  };
}

function eachOf(handlebars: typeof Handlebars, list: readonly unknown[], options: Options): string {
  const data = handlebars.createFrame(options.data);
  return list
    .map((item, index) => {
      Object.assign(data, { index, first: index === 0, last: index === list.length - 1 });
      return options.fn(item, { data, blockParams: [item, index] });
    })
    .join('');
}

/** Empty in the sense of a condition: false, null, '', 0 or no items. */
function isEmpty(value: unknown): boolean {
  const found = defined(value, 'the condition');
  return Array.isArray(found) ? found.length === 0 : !found;
}

function defined<T>(value: T, where: string): Exclude<T, undefined> & (string | number) {
  if (value === undefined) throw new Error(`${where} names a field that does not exist`);
  return value as Exclude<T, undefined> & (string | number);
}
