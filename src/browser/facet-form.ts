import type { EntityKind } from '../model/search.ts';
import type { EntityCount, Facets } from '../search/facets.ts';
import type { Finding } from '../search/find.ts';
import { element } from './element.ts';
import { fields, type PageState, readFilters, roleCode, yearCode } from './page-state.ts';
import type { View } from './view.ts';

/** One box to tick. */
interface Choice {
  readonly value: string;
  readonly label: string;
  /** Tells it from others that are called so. */
  readonly about?: string | undefined;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isPaper?: boolean;
}

/** What results can be narrowed to, with counts. */
export interface Narrowing {
  readonly finding: Finding;
  readonly facets: Facets;
  /** False while a phrase was not checked in every text: counts are then upper bounds. */
  readonly isExact: boolean;
}

/** Boxes to tick: years, people, roles, organisations; those without a choice are left out. */
export function facetForm(view: View, state: PageState, narrowing: Narrowing): HTMLElement {
  const { finding, facets, isExact } = narrowing;
  const { say } = view;
  const { filters } = state;
  const years = finding.years.map(({ year, count }) => ({
    value: yearCode(year),
    label: year === '' ? say('search.noYear') : year,
    count,
    isChosen: filters.years.includes(year),
  }));
  const roles = facets.roles.map(({ role, count }) => ({
    value: roleCode(role),
    label: say(`search.role.${role}`),
    count,
    isChosen: filters.role === role,
  }));
  const isPart = facets.counted < finding.documents.length;
  const notes = [
    say('search.facet.yearNote'),
    ...(isPart ? [say('search.facet.counted', { count: facets.counted })] : []),
    ...(isExact ? [] : [say('search.atMostNote')]),
  ];
  return element(
    'form',
    { action: 'tim-kiem.html', method: 'get' },
    ...group(view, 'year', years),
    ...group(view, 'person', entityChoices(facets, 'person', filters.people)),
    ...group(view, 'role', roles),
    ...group(view, 'organisation', entityChoices(facets, 'organisation', filters.organisations)),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

function entityChoices(
  facets: Facets,
  kind: EntityKind,
  chosen: readonly string[],
): readonly Choice[] {
  return facets.entities[kind].map(({ id, name, about, count }: EntityCount) => ({
    value: id,
    label: name,
    about,
    count,
    isChosen: chosen.includes(id),
    isPaper: true,
  }));
}

function group(
  { say, paperLanguage }: View,
  facet: 'year' | 'person' | 'role' | 'organisation',
  choices: readonly Choice[],
): readonly HTMLElement[] {
  if (choices.length === 0) return [];
  const boxes = choices.map(({ value, label, about, count, isChosen, isPaper = false }) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: fields[facet], value, checked: isChosen }),
      element('b', { lang: isPaper ? paperLanguage : undefined }, label, ...aside(about)),
      ' ',
      element('span', {}, say('report.count', { count })),
    ),
  );
  const legend = element('legend', {}, say(`search.facet.${facet}`));
  return [element('fieldset', {}, legend, element('div', {}, ...boxes))];
}

function aside(about: string | undefined): readonly (Node | string)[] {
  return about === undefined ? [] : [' ', element('small', {}, about)];
}

/** The state a ticked form asks for. A role is one: the box just ticked. */
export function narrowed(
  state: PageState,
  form: HTMLFormElement,
  ticked: HTMLInputElement,
): PageState {
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${fields.role}"]`)) {
    if (ticked.name === fields.role && box !== ticked) box.checked = false;
  }
  const asked = new URLSearchParams();
  for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    asked.append(box.name, box.value);
  }
  return { ...state, filters: readFilters(asked), page: 1 };
}
