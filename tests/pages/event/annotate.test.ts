import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { annotate } from '../../../src/pages/event/annotate.ts';
import type { EvidenceRange, InlineNode, InlineRange } from '../../../src/pages/event/inline.ts';
import { createRenderer } from '../../../src/render/renderer.ts';
import { readTheme } from '../theme.ts';

const files = new Map([
  ...readTheme(),
  ['pages/bare.hbs', '{{> inline nodes}}'],
  ['layout.hbs', '{{{bodyHtml}}}'],
]);
const renderer = createRenderer({ files, language: 'vi' });

function toHtml(text: string, ranges: readonly InlineRange[]): string {
  const data = { nodes: annotate(text, ranges) };
  return renderer.render({ permalink: 'thu.html', template: 'bare', data });
}

function evidence(fact: number, start: number, end: number): EvidenceRange {
  return {
    kind: 'evidence',
    id: `e${fact}`,
    fact,
    label: 'Thời gian',
    basis: 'said',
    others: [],
    start,
    end,
    isFirst: true,
    isLast: true,
  };
}

const ref = (fact: number): string =>
  `<a class="ref" href="#f${fact}" aria-label="Về dữ kiện ${fact}: Thời gian">${fact}</a>`;

describe('evidence in a paragraph', () => {
  test('is followed by the way back to its fact', () => {
    expect(toHtml('abcdef', [evidence(1, 0, 3)])).toBe(
      `<mark class="ev" id="e1">abc</mark>${ref(1)}def`,
    );
  });

  test('that several facts share leads back to each, that many share to the first of them', () => {
    const others = (...facts: number[]) => facts.map((fact) => ({ fact, label: 'Thời gian' }));
    expect(toHtml('ab', [{ ...evidence(1, 0, 2), others: others(4) }])).toBe(
      `<mark class="ev" id="e1">ab</mark>${ref(1)}${ref(4)}`,
    );
    expect(toHtml('ab', [{ ...evidence(1, 0, 2), others: others(4, 6, 9) }])).toBe(
      '<mark class="ev" id="e1">ab</mark>' +
        '<a class="ref" href="#f1" aria-label="Về các dữ kiện 1…9: 1, 4, 6, 9">1…9</a>',
    );
  });

  test('nests', () => {
    expect(toHtml('abcdef', [evidence(1, 0, 6), evidence(2, 2, 4)])).toBe(
      `<mark class="ev" id="e1">ab<mark class="ev" id="e2">cd</mark>${ref(2)}ef</mark>${ref(1)}`,
    );
  });

  test('that crosses is cut where the first ends, with the way back after the last piece', () => {
    expect(toHtml('abcdef', [evidence(1, 0, 4), evidence(2, 2, 6)])).toBe(
      `<mark class="ev" id="e1">ab<mark class="ev ev--head" id="e2">cd</mark></mark>${ref(1)}` +
        `<mark class="ev ev--cont">ef</mark>${ref(2)}`,
    );
  });

  test('of two facts may be the same words', () => {
    expect(toHtml('ab', [evidence(1, 0, 2), evidence(2, 0, 2)])).toBe(
      `<mark class="ev" id="e1"><mark class="ev" id="e2">ab</mark>${ref(2)}</mark>${ref(1)}`,
    );
  });

  test('cuts mark-up that crosses it', () => {
    expect(toHtml('abcdef', [evidence(1, 0, 4), { kind: 'em', start: 2, end: 6 }])).toBe(
      `<mark class="ev" id="e1">ab<em>cd</em></mark>${ref(1)}<em>ef</em>`,
    );
  });

  test('never puts a link into a link', () => {
    const link = { kind: 'link', href: 'https://a.example/?a=1&b', start: 0, end: 6 } as const;
    expect(toHtml('abcdef', [link, evidence(1, 1, 3)])).toBe(
      `<a href="https://a.example/?a&#x3D;1&amp;b" rel="external">a<mark class="ev" id="e1">bc</mark>def</a>${ref(1)}`,
    );
  });

  test('over several paragraphs has its id on the first and its way back after the last', () => {
    const first = { ...evidence(1, 2, 4), isLast: false };
    const last = { ...evidence(1, 0, 2), isFirst: false };
    expect(toHtml('abcd', [first])).toBe('ab<mark class="ev ev--head" id="e1">cd</mark>');
    expect(toHtml('abcd', [last])).toBe(`<mark class="ev ev--cont">ab</mark>${ref(1)}cd`);
  });

  test.each([
    ['entered', [evidence(1, 1, 2)]],
    ['crossed', [evidence(1, 3, 6)]],
  ])('leaves an abbreviation plain when it is %s', (_, ranges) => {
    const html = toHtml('UBND xã', [...ranges, { kind: 'abbr', title: 'x', start: 0, end: 4 }]);
    expect(html).not.toContain('<abbr');
  });

  test('around or beside an abbreviation keeps it', () => {
    const abbr = { kind: 'abbr', title: 'Ủy ban "nhân dân"', start: 0, end: 4 } as const;
    expect(toHtml('UBND xã', [abbr, evidence(1, 0, 4)])).toBe(
      `<mark class="ev" id="e1"><abbr title="Ủy ban &quot;nhân dân&quot;">UBND</abbr></mark>${ref(1)} xã`,
    );
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'ộ', '<', '&', '"', ' '),
  minLength: 1,
  maxLength: 24,
});
const extents = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const cases = letters.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(extents(text.length), { maxLength: 8 }),
    em: fc.array(extents(text.length), { maxLength: 1 }),
    link: fc.array(extents(text.length), { maxLength: 1 }),
    abbr: fc.array(extents(text.length), { maxLength: 2 }),
  }),
);

describe('any ranges', () => {
  const rangesOf = ({
    marks,
    em,
    link,
    abbr,
  }: {
    [key: string]: readonly { start: number; end: number }[];
  }): InlineRange[] => [
    ...(marks ?? []).map(({ start, end }, index) => evidence(index + 1, start, end)),
    ...(em ?? []).map((extent) => ({ kind: 'em' as const, ...extent })),
    ...(link ?? []).map((extent) => ({
      kind: 'link' as const,
      href: 'https://a.example/',
      ...extent,
    })),
    ...(abbr ?? []).map((extent) => ({ kind: 'abbr' as const, title: 'x', ...extent })),
  ];

  test('leave the text as it is, mark exactly their words, and lead back once', () => {
    fc.assert(
      fc.property(cases, ({ text, ...parts }) => {
        const nodes = annotate(text, rangesOf(parts));
        const seen = read(nodes);
        expect(seen.text).toBe(text);
        const real = parts.marks.flatMap(({ start, end }, index) =>
          start < end ? [{ id: `e${index + 1}`, fact: index + 1, start, end }] : [],
        );
        expect([...seen.ids].sort()).toEqual(real.map(({ id }) => id).sort());
        expect([...seen.refs].sort()).toEqual(real.map(({ fact }) => fact).sort());
        expect(seen.hasLinkInLink).toBe(false);
        for (const [index, letterFacts] of seen.markCounts.entries()) {
          const expected = real.filter(({ start, end }) => start <= index && index < end).length;
          expect(letterFacts).toBe(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('give balanced, escaped HTML', () => {
    fc.assert(
      fc.property(cases, ({ text, ...parts }) => {
        const html = toHtml(text, rangesOf(parts));
        const open: string[] = [];
        for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/gu)) {
          if (slash === '') open.push(tag);
          else expect(open.pop()).toBe(tag);
        }
        expect(open).toEqual([]);
        const words = html
          .replace(/<a class="ref"[^>]*>\d+<\/a>/gu, '')
          .replace(/<[^>]*>/gu, '')
          .replace(/&lt;/gu, '<')
          .replace(/&quot;/gu, '"')
          .replace(/&amp;/gu, '&');
        expect(words).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

interface Seen {
  text: string;
  readonly ids: string[];
  readonly refs: number[];
  /** How many marks cover each letter. */
  readonly markCounts: number[];
  hasLinkInLink: boolean;
}

function read(nodes: readonly InlineNode[]): Seen {
  const seen: Seen = { text: '', ids: [], refs: [], markCounts: [], hasLinkInLink: false };
  const walk = (inner: readonly InlineNode[], marks: number, isLinked: boolean): void => {
    for (const node of inner) {
      if (node.kind === 'text') {
        seen.text += node.text;
        for (let index = 0; index < node.text.length; index += 1) seen.markCounts.push(marks);
      } else if (node.kind === 'ref') {
        seen.refs.push(node.fact);
        seen.hasLinkInLink ||= isLinked;
      } else if (node.kind === 'mark') {
        if (node.id !== null) seen.ids.push(node.id);
        walk(node.nodes, marks + 1, isLinked);
      } else if (node.kind !== 'br') {
        walk(node.nodes, marks, isLinked || node.kind === 'link');
      }
    }
  };
  walk(nodes, 0, false);
  return seen;
}
