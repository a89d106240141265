import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/model/site.ts';
import { createRenderer } from '../../src/render/renderer.ts';

const partials: Readonly<Record<string, string>> = {
  row: '<i>{{name}}</i>',
  named: '{{name}}:{{label}}',
  frame: '<main>{{> @partial-block}}|{{#> @partial-block}}{{/@partial-block}}</main>',
  placed: '{{@index}}{{@root.name}}',
  outside: '{{../name}}',
  slot: '[{{> side}}]',
};

const data: PageData = {
  name: 'A & B',
  on: true,
  off: false,
  zero: 0,
  none: null,
  words: ['a', '<b>'],
  rows: [
    { name: 'một', cells: [1, 2] },
    { name: 'hai', cells: [] },
  ],
  person: { name: 'An', home: { name: 'Huế' } },
  'a key': 'khoá',
};

/** The page as we fill it in. */
function ours(template: string): string {
  const files = new Map([
    ['layout.hbs', '{{{bodyHtml}}}'],
    ['pages/thu.hbs', template],
    ['strings/vi.json', '{}'],
    ...Object.entries(partials).map(([name, source]) => [`partials/${name}.hbs`, source] as const),
  ]);
  const page = { permalink: 'a.html', template: 'thu', data };
  return createRenderer({ files, language: 'vi' }).render(page);
}

/** The page as Handlebars itself fills it in. */
function theirs(template: string): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('key', (...parts: unknown[]) => parts.slice(0, -1).join('.'));
  handlebars.registerHelper('eq', (left: unknown, right: unknown) => left === right);
  for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, source);
  const knownHelpers = { key: true, eq: true, lookup: false, log: false } as never;
  const options = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };
  return handlebars.compile(template, options)(data);
}

describe('a template is filled in as Handlebars fills it in:', () => {
  test.each([
    'a{{!-- comment --}}b {{! another }} c',
    '{{name}} {{{name}}} {{&name}} {{this.name}} {{./name}} {{person.home.name}}',
    '{{none}}{{zero}}{{off}}{{on}}{{words}}{{[a key]}}{{"name"}}',
    '{{#if on}}x{{else}}y{{/if}}{{#if none}}x{{else if zero}}y{{else}}z{{/if}}',
    '{{#unless words}}x{{else}}y{{/unless}}{{^if off}}không{{/if}}',
    '{{#with person}}{{name}} {{../name}} {{home.name}} {{#with home}}{{../../name}}{{/with}}{{/with}}',
    '{{#with none}}x{{else}}{{name}}{{/with}}',
    '{{#each rows}}{{@index}}{{@first}}{{@last}}{{name}}{{#each cells}}{{this}}{{@../index}}{{../name}}{{else}}-{{/each}};{{/each}}',
    '{{#each rows}}{{#if ../on}}{{name}}{{/if}}{{/each}}',
    '{{#each rows as |row at|}}{{at}}{{row.name}}{{#each row.cells as |cell|}}{{cell}}{{row.name}}{{at}}{{/each}}{{/each}}',
    '{{#with person as |who|}}{{who.name}}{{#if ../on}}{{who.name}}{{/if}}{{/with}}',
    '{{#with this}}{{#with .}}{{name}}{{/with}}{{/with}}',
    '{{#rows}}{{name}}{{/rows}}{{#person}}{{name}}{{../name}}{{/person}}{{#none}}x{{else}}y{{/none}}{{^off}}z{{/off}}{{#on}}{{name}}{{/on}}',
    '{{key "a" "b" 1 true}}{{key (key "x" name) person.name}}{{#if (eq name "A & B")}}bằng{{/if}}',
    '{{> row}}{{> row person}}{{> named label="nhãn"}}{{> named person label=name}}',
    '{{#each rows}}{{../on}}{{> row}}{{> placed}}{{/each}}{{> (key "row")}}',
    '{{#each rows}}{{#> frame}}{{name}}{{../name}}{{@index}}{{/frame}}{{/each}}',
    '{{#> frame person}}{{name}}{{/frame}}{{#> nowhere}}thay {{name}}{{/nowhere}}',
    '{{#*inline "mine"}}{{name}}!{{/inline}}{{> mine}}{{#with person}}{{> mine}}{{/with}}',
    '{{#> slot}}{{#*inline "side"}}bên {{name}}{{/inline}}{{/slot}}',
    'a\n  {{#if on}}\n  b\n  {{/if}}\n{{~name~}}  \n  {{> row}}\n c',
    '{{person.missing}}',
    '{{none.name}}',
    '{{#each words}}{{name}}{{/each}}',
    '{{#missing}}x{{/missing}}',
    '{{shout name}}',
    '{{#shout name}}x{{/shout}}',
    '{{> nowhere}}',
    '{{#each rows}}{{../name}}{{> outside}}{{/each}}',
    '{{#*shout "x"}}x{{/shout}}',
    '{{> row person name}}',
  ])('%s', (template) =>
    expect(outcome(() => ours(template))).toEqual(outcome(() => theirs(template))),
  );
});

/** What was filled in, or that nothing was. */
function outcome(fill: () => string): string | undefined {
  try {
    return fill();
  } catch {
    return undefined;
  }
}
