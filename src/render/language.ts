import Handlebars from 'handlebars';

import type { Writer } from './phrasebook.ts';

/** The language of every article, name and quote. */
export const textLanguage = 'vi';

/** Whether a voice would read it otherwise in another language: a word, or a number with its marks. */
const isRead = /\p{L}|\d[.,]\d/u;

/** Words as HTML in a page of another language: texts are marked with theirs. */
export const markedHtml: Writer = {
  own: (words) => Handlebars.escapeExpression(words),
  printed(words) {
    const html = Handlebars.escapeExpression(words);
    return isRead.test(words) ? `<span lang="${textLanguage}">${html}</span>` : html;
  },
};
