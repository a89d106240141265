import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/site.ts';
import { documentStart, placeAfter } from '../../src/render/html-place.ts';
import { createRenderer } from '../../src/render/renderer.ts';

const catalogue = JSON.stringify({
  who: 'chaired by {name}',
  count: '{count} {count:report|reports}',
  'number.thousands': ',',
  'number.decimal': '.',
});

/** Renders a template in English, in a layout that adds nothing. */
function render(template: string, data: { readonly [key: string]: JsonValue }): string {
  const files = new Map([
    ['layout.hbs', '{{{bodyHtml}}}'],
    ['pages/thu.hbs', template],
    ['strings/en.json', catalogue],
  ]);
  return createRenderer({ files, language: 'en' }).render({
    permalink: 'a.html',
    template: 'thu',
    data: { frame: { root: '' }, ...data },
  });
}

describe('in a page of another language', () => {
  test.each<[string, string, { readonly [key: string]: JsonValue }]>([
    ['<p>{{name}}</p>', '<p><span lang="vi">Bùi &lt;An&gt;</span></p>', { name: 'Bùi <An>' }],
    ['<a title="{{name}}">', '<a title="An">', { name: 'An' }],
    ["<a title='>{{name}}'>x", "<a title='>An'>x", { name: 'An' }],
    [
      '<title>{{name}}</title>{{name}}',
      '<title>An</title><span lang="vi">An</span>',
      { name: 'An' },
    ],
    [
      '<p{{#if on}} id="{{name}}"{{/if}}>{{n}}</p>',
      '<p id="An">7</p>',
      { on: true, name: 'An', n: 7 },
    ],
    [
      '{{#each list}}{{this}};{{/each}}',
      '<span lang="vi">a</span>;<span lang="vi">b</span>;',
      { list: ['a', 'b'] },
    ],
    ['{{t "who" name=name}}', 'chaired by <span lang="vi">An</span>', { name: 'An' }],
    ['<i title="{{t "who" name=name}}">', '<i title="chaired by An">', { name: 'An' }],
    ['{{phrase it}}', '1 report', { it: { key: 'count', params: { count: 1 } } }],
    ['{{phrase it}}', '1,250 reports', { it: { key: 'count', params: { count: 1250 } } }],
    ['{{phrase it}}', 'The Record', { it: { ownWords: 'The Record' } }],
    ['<code>{{plain rule}}</code>', '<code>date/printed</code>', { rule: 'date/printed' }],
    [
      '<p{{textLang}}>{{plain name}}<b{{frameLang}}>',
      '<p lang="vi">An<b lang="en">',
      { name: 'An' },
    ],
  ])('%s', (template, html, data) => expect(render(template, data)).toBe(html));

  test.each([
    ['08', '08'],
    ['95%', '95%'],
    ['1.250,5', '<span lang="vi">1.250,5</span>'],
    ['95% chỉ tiêu', '<span lang="vi">95% chỉ tiêu</span>'],
  ])('a quoted amount is marked when it would be read otherwise: %s', (amount, html) => {
    expect(render('{{amount}}', { amount })).toBe(html);
  });
});

test.each([
  ['<p>', 'text'],
  ['<p class="a', 'tag'],
  ['<p class="a > b"', 'tag'],
  ['<p class="a > b">', 'text'],
  ['<title>a < b', 'raw'],
  ['<title>a</title>', 'text'],
  ['<script>"<p>"', 'raw'],
  ['<script>x</script><p>', 'text'],
  ['<!DOCTYPE html><h1', 'tag'],
  ['a < b', 'text'],
])('after %s one stands in a %s', (html, kind) => {
  expect(placeAfter(html, documentStart).kind).toBe(kind);
});
