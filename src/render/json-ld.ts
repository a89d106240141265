import type { JsonValue } from '../model/site.ts';
import { isSaid, type Phrasebook } from './phrasebook.ts';

/** Letters that could end the script element, start a comment in it, or break old JavaScript parsers. */
const unsafe = /[<>&\u2028\u2029]/gu;

/** JSON that is safe inside `<script>`: reading it back gives `value`, with phrases in words. */
export function escapeJsonLd(value: JsonValue, phrasebook: Phrasebook): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    isSaid(part) ? phrasebook.say(part) : part,
  );
  return json.replace(
    unsafe,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
