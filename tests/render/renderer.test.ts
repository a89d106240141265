import { describe, expect, test } from 'vitest';

import type { PageData } from '../../src/model/site.ts';
import { createRenderer } from '../../src/render/renderer.ts';
import { TemplateError } from '../../src/render/template-error.ts';

/** Renders one template with data, in a layout that adds nothing. */
function render(
  template: string,
  data: PageData = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const theme = {
    'layout.hbs': '{{{bodyHtml}}}',
    'pages/thu.hbs': template,
    'strings/vi.json': JSON.stringify({
      hello: 'Chào {name}',
      count: '{count} bài',
      'number.thousands': '.',
      'number.decimal': ',',
    }),
    ...files,
  };
  const renderer = createRenderer({ files: new Map(Object.entries(theme)), language: 'vi' });
  const page = { permalink: 'a/b.html', template: 'thu', file: 'seeds/b.txt', data };
  return renderer.render({ ...page, data: { frame: { root: '../' }, ...data } });
}

function failure(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a page', () => {
  test('is its template inside the layout', () => {
    const files = { 'layout.hbs': '<main>{{{bodyHtml}}}</main>{{title}}' };
    expect(render('<p>{{title}}</p>', { title: 'A & B' }, files)).toBe(
      '<main><p>A &amp; B</p></main>A &amp; B',
    );
  });

  test('says words of the catalogue, numbers as Vietnamese writes them', () => {
    expect(render('{{t "hello" name=who}}', { who: '<An>' })).toBe('Chào &lt;An&gt;');
    expect(render('{{t "count" count=1250.5}}')).toBe('1.250,5 bài');
  });

  test('says phrases of its data, phrases inside phrases too', () => {
    const inner = { key: 'count', params: { count: 3 } };
    expect(render('{{phrase it}}', { it: { key: 'hello', params: { name: inner } } })).toBe(
      'Chào 3 bài',
    );
    expect(render('{{phrase it}}', { it: 'như in trong bài' })).toBe('như in trong bài');
  });

  test('has links relative to its own place', () => {
    expect(render('{{url "nguoi/index.html"}}')).toBe('../nguoi/index.html');
  });

  test('fills blocks from lists and nothing from null', () => {
    const data = { list: [{ name: 'a' }, { name: 'b' }], none: null, empty: [] };
    expect(render('{{#each list}}{{@index}}{{name}}{{#if @last}}.{{/if}}{{/each}}', data)).toBe(
      '0a1b.',
    );
    expect(render('{{#each empty}}x{{else}}rỗng{{/each}}', data)).toBe('rỗng');
    expect(render('{{#if none}}x{{else}}không{{/if}}{{none}}', data)).toBe('không');
    expect(
      render('{{#each list}}{{../none}}{{#with ../list}}{{length}}{{/with}}{{/each}}', data),
    ).toBe('22');
  });

  test('keeps a partial inside its line, and the indent of a block out of it', () => {
    const files = { 'partials/x.hbs': '<b>\n{{name}}</b>\n' };
    expect(render('<pre>{{> x}}</pre>', { name: 'a' }, files)).toBe('<pre><b>\na</b></pre>');
  });
});

describe('what could break out of the page', () => {
  test('is escaped in JSON-LD, and reads back the same', () => {
    const name = '</script><!--<script>&\u2028\u2029"\\';
    const html = render('{{jsonLd it}}', {
      it: { name, title: { key: 'count', params: { count: 2 } } },
    });
    expect(html).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(html)).toEqual({ name, title: '2 bài' });
  });

  test.each(['javascript:alert(1)', '//host/x', '/x', 'data:text/html,x', '\\x'])(
    'is refused as a path: %s',
    (path) => {
      expect(failure(() => render('{{url it}}', { it: path })).problem).toContain('not a path');
    },
  );

  test.each(['javascript:alert(1)', 'ftp://x', '//x', 'x.html'])(
    'is refused as a web address: %s',
    (address) => {
      expect(failure(() => render('{{webUrl it}}', { it: address })).problem).toContain(
        'not an http',
      );
    },
  );

  test.each(['{{#each (lookup . "list")}}{{/each}}', '{{log "x"}}', '{{> (lookup . "p")}}'])(
    'cannot be called: %s',
    (template) => expect(() => render(template, { list: [], p: 'x' })).toThrow(TemplateError),
  );

  test('is not reached through prototypes', () => {
    expect(() => render('{{constructor.name}}')).toThrow(TemplateError);
  });
});

describe('a mistake in a template', () => {
  test('names the template, the place, the page, its file and the fields there are', () => {
    const error = failure(() => render('a\n {{tilte}}', { title: 'x' }));
    expect(error.message).toBe(
      'pages/thu.hbs:2:4: "tilte" not defined (page a/b.html, from seeds/b.txt); available: frame, title',
    );
  });

  test('is found in conditions, lists and words as well', () => {
    expect(failure(() => render('{{#if tilte}}{{/if}}')).place).toMatchObject({
      line: 1,
      column: 1,
    });
    expect(failure(() => render('{{#each lsit}}{{/each}}')).message).toContain('does not exist');
    expect(failure(() => render('{{t "hello" name=nmae}}')).message).toContain(
      'needs a value for {name}',
    );
    expect(failure(() => render('\n{{t "bye"}}')).message).toMatch(
      /^pages\/thu\.hbs:2:1: .*"bye"/u,
    );
  });

  test('inside a list is told where it stands, with the fields of the item', () => {
    const error = failure(() =>
      render('{{#each list}}\n {{nmae}}{{/each}}', { list: [{ name: 'a' }] }),
    );
    expect(error.place).toMatchObject({ line: 2, column: 4, fields: ['name'] });
  });

  test('in what is asked of a helper inside another is told where that one stands', () => {
    const error = failure(() => render('{{#if (or name (key oops))}}x{{/if}}', { name: '' }));
    expect(error.place).toMatchObject({ line: 1, column: 16 });
  });

  test('in a template that no page needs stops no page', () => {
    expect(render('x', {}, { 'partials/y.hbs': '{{shout "x"}}' })).toBe('x');
  });

  test('in a partial is reported in the partial', () => {
    const error = failure(() => render('\n\n{{> x}}', {}, { 'partials/x.hbs': '{{oops}}' }));
    expect(error.place).toMatchObject({
      template: 'partials/x.hbs',
      line: 1,
      permalink: 'a/b.html',
    });
  });

  test('of syntax is found before any page is rendered', () => {
    const error = failure(() => render('a\n{{#if x}}b'));
    expect(error.message).toMatch(/^pages\/thu\.hbs:2:\d+: Expecting/u);
  });

  test('that calls an unknown helper or partial is reported', () => {
    expect(failure(() => render('{{shout "x"}}')).message).toContain('shout');
    expect(failure(() => render('{{> nowhere}}')).message).toContain('nowhere');
  });

  test('in the catalogue of words is reported with its file', () => {
    const broken = { 'strings/vi.json': '{ "a": ' };
    expect(failure(() => render('', {}, broken)).message).toMatch(/^strings\/vi\.json: /u);
    expect(failure(() => render('', {}, { 'strings/vi.json': '{ "a": 1 }' })).message).toContain(
      '"a"',
    );
  });

  test('such as a page without a template lists the files of the theme', () => {
    const renderer = createRenderer({
      files: new Map([
        ['layout.hbs', ''],
        ['strings/vi.json', '{}'],
      ]),
      language: 'vi',
    });
    const page = { permalink: 'x.html', template: 'nowhere', data: {} };
    expect(failure(() => renderer.render(page)).message).toBe(
      'pages/nowhere.hbs: the theme has no such file (page x.html); available: layout.hbs, strings/vi.json',
    );
  });
});
