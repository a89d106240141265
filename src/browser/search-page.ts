import { countFacets } from '../search/facets.ts';
import { find } from '../search/find.ts';
import { ResultPages } from '../search/pages.ts';
import { parseQuery } from '../search/query.ts';
import { openShelves, type Shelves } from '../search/shelves.ts';
import { element, elementById } from './element.ts';
import { facetForm, narrowed } from './facet-form.ts';
import { FileError, scriptLoader } from './load-script.ts';
import type { Outcome } from './notices.ts';
import { hrefOf, isAsking, type PageState, readState } from './page-state.ts';
import { countWords, errorView, resultView } from './result-view.ts';
import { offerNames } from './suggestion-box.ts';
import type { View } from './view.ts';
import { pageWords } from './words.ts';

/** Milliseconds after which a reader is told that the search goes on. */
const patience = 400;
/** Filters stand open beside the results from this width on. */
const wide = '(min-width: 62rem)';

/** A search with its results, kept while a reader turns its pages. */
interface Search extends Outcome {
  readonly pages: ResultPages;
}

/** The search page once its script runs: answers what the address asks for. */
export class SearchPage {
  readonly #view: View;
  readonly #form = elementById('tim', HTMLFormElement);
  readonly #input = elementById('q', HTMLInputElement);
  readonly #results = elementById('ket-qua', HTMLElement);
  readonly #ways = elementById('loi-vao', HTMLElement);
  readonly #status = elementById('tin', HTMLElement);
  readonly #facets: HTMLDetailsElement;
  readonly #load = scriptLoader();
  #shelves: Promise<Shelves> | undefined;
  #state = readState(location.search);
  #search: Search | undefined;
  /** Number of the question last asked: answers to earlier ones are thrown away. */
  #turn = 0;

  constructor() {
    const { say, phrasebook } = pageWords();
    const paperLanguage = document.documentElement.lang === 'vi' ? undefined : 'vi';
    this.#view = { say, speak: (text) => phrasebook.say(text), paperLanguage };
    const summary = element('summary', {}, say('search.facets'));
    this.#facets = element('details', { class: 'facets' }, summary);
    this.#facets.open = matchMedia(wide).matches;
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: this.#input.value.trim(), page: 1 });
    });
    this.#results.addEventListener('click', (event) => this.#follow(event));
    this.#facets.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.form === null) return;
      this.#go(narrowed(this.#state, target.form, target));
    });
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      void this.#answer();
    });
    offerNames({
      input: this.#input,
      view: this.#view,
      shelves: () => this.#open(),
      announce: (message) => this.#announce(message),
    });
    void this.#answer();
  }

  /** Links to other states are followed in place, unless they are to be opened elsewhere. */
  #follow(event: MouseEvent): void {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest('a[data-state]') : null;
    if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    this.#go(readState(new URL((link as HTMLAnchorElement).href).search), true);
  }

  /** @param isTurned the reader went on by a link, which is gone with the results it stood in. */
  #go(state: PageState, isTurned = false): void {
    const href = hrefOf(state);
    try {
      history.pushState(null, '', href);
    } catch {
      location.assign(href); // some browsers keep the address of a page from disk as it is
      return;
    }
    this.#state = state;
    void this.#answer().then(() => {
      if (isTurned) document.getElementById('kq')?.focus();
    });
  }

  #open(): Promise<Shelves> {
    this.#shelves ??= openShelves(this.#load).catch((error: unknown) => {
      this.#shelves = undefined;
      throw error;
    });
    return this.#shelves;
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    if (document.activeElement !== this.#input || this.#input.value.trim() !== state.query) {
      this.#input.value = state.query;
    }
    this.#ways.hidden = isAsking(state);
    this.#results.hidden = !isAsking(state);
    if (!isAsking(state)) {
      this.#results.replaceChildren();
      this.#announce('');
      return;
    }
    const timer = setTimeout(() => this.#announce(this.#view.say('search.asking')), patience);
    try {
      const search = await this.#find(state);
      const page = await search.pages.read(state.page);
      if (turn !== this.#turn) return;
      this.#search = search;
      this.#show(search, page);
      await this.#narrow(search, page.isExact);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async #find(state: PageState): Promise<Search> {
    const last = this.#search;
    if (
      last !== undefined &&
      hrefOf({ ...last.state, page: 1 }) === hrefOf({ ...state, page: 1 })
    ) {
      return { ...last, state };
    }
    const shelves = await this.#open();
    const query = parseQuery(state.query);
    const finding = await find(shelves, query, state);
    return { state, query, finding, pages: new ResultPages(shelves, finding) };
  }

  #show(search: Search, page: Awaited<ReturnType<ResultPages['read']>>): void {
    const had = document.activeElement;
    const box = had instanceof HTMLInputElement && this.#facets.contains(had) ? had : undefined;
    this.#results.replaceChildren(
      ...resultView(this.#view, search, { page, facets: this.#facets }),
    );
    box?.focus();
    this.#announce(
      page.total === 0
        ? (document.getElementById('kq')?.textContent ?? '')
        : countWords(this.#view, page),
    );
  }

  /** Fills in what the results can be narrowed to; who was at a box stays there. */
  async #narrow(search: Search, isExact: boolean): Promise<void> {
    const turn = this.#turn;
    const { state, finding } = search;
    const facets = await countFacets(await this.#open(), finding, state.filters);
    if (turn !== this.#turn) return;
    const had = document.activeElement;
    const [summary] = this.#facets.children;
    const form = facetForm(this.#view, state, { finding, facets, isExact });
    this.#facets.replaceChildren(...(summary === undefined ? [] : [summary]), form);
    if (!(had instanceof HTMLInputElement) || this.#facets.contains(had) || had === this.#input)
      return;
    const boxes = [...form.querySelectorAll('input')];
    boxes.find(({ name, value }) => name === had.name && value === had.value)?.focus();
  }

  #fail(error: unknown): void {
    if (!(error instanceof FileError)) throw error;
    this.#results.replaceChildren(errorView(this.#view, error.path, () => void this.#answer()));
    this.#announce(this.#view.say('search.error.title'));
  }

  #announce(message: string): void {
    this.#status.textContent = message;
  }
}
