import type { Suggestion } from '../search/files.ts';
import type { Shelves } from '../search/shelves.ts';
import { suggest } from '../search/suggest.ts';
import { element } from './element.ts';
import type { View } from './view.ts';

/** Names offered at most. */
const offered = 8;
/** Milliseconds without a key before names are looked up. */
const pause = 120;
const listId = 'goi-y';

/** What the box under the field needs of the page. */
export interface SuggestionHost {
  readonly input: HTMLInputElement;
  readonly view: View;
  readonly shelves: () => Promise<Shelves>;
  /** Tells those who do not see the list. */
  readonly announce: (message: string) => void;
}

const folders = { person: 'nguoi', organisation: 'to-chuc' } as const;

/**
 * Offers people and organisations while somebody types: a combobox with a list of its own, driven by arrow keys. Choosing
 * one opens its page; Enter without a choice searches.
 */
export function offerNames(host: SuggestionHost): void {
  const { input, view } = host;
  const label = view.say('search.suggestions');
  const list = element('ul', {
    id: listId,
    class: 'suggest',
    role: 'listbox',
    'aria-label': label,
    hidden: true,
  });
  input.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  })) {
    input.setAttribute(name, value);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(host, list, close), pause);
  });
  input.addEventListener('keydown', (event) => onKey(event, { input, list, close }));
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // Before the field loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) open(target.closest('li'));
  });
}

async function look(
  { input, view, shelves, announce }: SuggestionHost,
  list: HTMLElement,
  close: () => void,
): Promise<void> {
  const typed = input.value;
  let found: readonly Suggestion[];
  try {
    found = (await suggest(await shelves(), typed)).slice(0, offered);
  } catch {
    found = []; // names are an extra: the search itself says what is wrong
  }
  if (input.value !== typed || document.activeElement !== input) return;
  close();
  if (found.length === 0) return;
  list.append(...found.map((each, index) => option(view, each, index)));
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  announce(view.say('search.suggestionCount', { count: found.length }));
}

function option(
  { say, paperLanguage }: View,
  { kind, id, name, count, about, spelling }: Suggestion,
  index: number,
): HTMLElement {
  const shown = spelling === undefined ? name : say('search.spelling', { name, spelling });
  const facts = [say(`search.kind.${kind}`), say('report.count', { count })].join(', ');
  return element(
    'li',
    {
      id: `${listId}-${index}`,
      role: 'option',
      'aria-selected': 'false',
      'data-href': `${folders[kind]}/${id}.html`,
    },
    element('b', { lang: paperLanguage }, shown),
    ' ',
    element(
      'small',
      {},
      ...(about === undefined ? [] : [element('span', { lang: paperLanguage }, about), '; ']),
      facts,
    ),
  );
}

interface Box {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly close: () => void;
}

function onKey(event: KeyboardEvent, { input, list, close }: Box): void {
  if (list.hidden || event.isComposing) return;
  const options = [...list.children];
  const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  switch (event.key) {
    case 'ArrowDown':
      choose(input, options, at + 1 < options.length ? at + 1 : -1);
      break;
    case 'ArrowUp':
      choose(input, options, at < 0 ? options.length - 1 : at - 1);
      break;
    case 'Escape':
      close();
      break;
    case 'Enter':
      if (at < 0) return;
      open(options[at] ?? null);
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** @param at -1: none, the words typed. */
function choose(input: HTMLInputElement, options: readonly Element[], at: number): void {
  for (const [index, each] of options.entries()) {
    each.setAttribute('aria-selected', String(index === at));
  }
  const chosen = options[at];
  if (chosen === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', chosen.id);
  chosen?.scrollIntoView({ block: 'nearest' });
}

function open(chosen: Element | null): void {
  const href = chosen?.getAttribute('data-href');
  if (href !== null && href !== undefined) location.assign(href);
}
