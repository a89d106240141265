import type { SearchText } from '../model/search.ts';
import type { Finding } from './find.ts';
import type { Shelves } from './shelves.ts';
import { hasPhrase } from './snippet.ts';

/** Results on a page. */
const pageLength = 10;
/** So many candidates are all checked at once, so that their number is known. */
const fewCandidates = 40;

/** One page of what was found. */
export interface ResultPage {
  readonly number: number;
  readonly texts: readonly SearchText[];
  /** Results in all; at most so many while there are texts that were not checked for a phrase. */
  readonly total: number;
  readonly isExact: boolean;
  /** Pages known to be there. */
  readonly pages: number;
}

/**
 * The results of one search, page by page. A phrase of three words or more is checked in the texts themselves, as far as
 * the pages asked for need it: that its neighbours stand side by side somewhere does not yet make it whole.
 */
export class ResultPages {
  readonly #shelves: Shelves;
  readonly #finding: Finding;
  readonly #kept: number[] = [];
  #checked = 0;

  constructor(shelves: Shelves, finding: Finding) {
    this.#shelves = shelves;
    this.#finding = finding;
  }

  /** @param number from 1; a page after the last one is the last one. */
  async read(number: number): Promise<ResultPage> {
    const { candidates, unchecked } = this.#finding;
    if (unchecked.length === 0) {
      return this.#page(candidates, number, { total: candidates.length, isExact: true });
    }
    const wanted =
      candidates.length <= fewCandidates ? Number.POSITIVE_INFINITY : number * pageLength + 1;
    while (this.#kept.length < wanted && this.#checked < candidates.length) await this.#checkMore();
    const left = candidates.length - this.#checked;
    return this.#page(Uint32Array.from(this.#kept), number, {
      total: this.#kept.length + left,
      isExact: left === 0,
    });
  }

  async #checkMore(): Promise<void> {
    const { candidates, unchecked } = this.#finding;
    const next = [...candidates.subarray(this.#checked, this.#checked + pageLength)];
    const texts = await Promise.all(next.map((document) => this.#shelves.text(document)));
    next.forEach((document, index) => {
      const text = texts[index];
      if (text !== undefined && unchecked.every((phrase) => hasPhrase(text, phrase)))
        this.#kept.push(document);
    });
    this.#checked += next.length;
  }

  async #page(
    documents: Uint32Array,
    asked: number,
    count: Pick<ResultPage, 'total' | 'isExact'>,
  ): Promise<ResultPage> {
    const pages = Math.max(1, Math.ceil(documents.length / pageLength));
    const number = Math.min(Math.max(1, asked), pages);
    const shown = [...documents.subarray((number - 1) * pageLength, number * pageLength)];
    const texts = await Promise.all(shown.map((document) => this.#shelves.text(document)));
    return { number, texts, pages, ...count };
  }
}
