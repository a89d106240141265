import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettlement } from '../../src/parse/people-file.ts';

const note = 'reason: Theo Công báo.\n    by: Mai\n    on: 2024-06-01';
const hung = '{name: Nguyễn Văn Hùng, report: a}';

function same(people: string, more = note): string {
  return `same:\n  - people: ${people}\n    ${more}`;
}

test('an entry of each kind is read as it is meant', () => {
  const { settlement, diagnostics } = readSettlement(
    `${same(`[${hung}, {id: nguyen-van-hung-2}]`)}
notSame:
  - people: [${hung}, {name: Nguyễn Văn Hùng, report: "343"}]
    ${note}
id:
  - {person: ${hung}, id: ba-hung}
`,
  );
  expect(diagnostics).toEqual([]);
  expect(settlement).toMatchObject({
    same: [
      {
        people: [
          { named: { name: 'Nguyễn Văn Hùng', report: 'a' }, id: undefined },
          { named: undefined, id: 'nguyen-van-hung-2' },
        ],
        note: { reason: 'Theo Công báo.', by: 'Mai', on: '2024-06-01' },
        position: { line: 2 },
      },
    ],
    notSame: [{ people: [{}, { named: { report: '343' } }] }],
    pinned: [{ id: 'ba-hung', person: { named: { report: 'a' } } }],
  });
});

test.each(['', '\n', '# chưa có gì\n', '# a\n\n# b'])('%j settles nothing', (text) => {
  const { settlement, diagnostics } = readSettlement(text);
  expect(diagnostics).toEqual([]);
  expect(settlement).toEqual({ same: [], notSame: [], pinned: [] });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['sam: []', 1, 1, 'có phải "same"?'],
    ['- same: []\n- id: []', 1, 3, 'ba mục same, notSame và id'],
    ['same: có', 1, 7, '"same" phải là một danh sách, không phải "có"'],
    [same(`[${hung}]`), 2, 13, '"people" phải là một danh sách từ hai người'],
    [same(`[${hung}, Hùng]`), 2, 50, 'một người: {name, report} hoặc {id}'],
    [same(`[${hung}, {name: Hùng}]`), 2, 50, 'thiếu "report"'],
    [same(`[${hung}, {ten: Hùng}]`), 2, 51, 'không có mục "ten"'],
    [same(`[${hung}, {id: a, name: b}]`), 2, 50, 'name và report, hoặc chỉ có id'],
    [same(`[${hung}, {id: b}]`, 'by: Mai\n    on: 2024-06-01'), 2, 5, 'thiếu "reason"'],
    [
      same(`[${hung}, {id: b}]`, 'reason: x\n    by: Mai\n    on: 2024-13-01'),
      5,
      9,
      'một ngày như',
    ],
    ['id:\n  - {person: Hùng, id: a}', 2, 14, '"person" phải là một người'],
    [`id:\n  - {person: ${hung}, id: Ba Hùng}`, 2, 54, '"ba-hung"'],
    [`id:\n  - {person: ${hung}, id: index}`, 2, 54, 'tên một trang khác'],
    ['same: &a []', 1, 10, 'không nhận &, * và !'],
    ['same: [', 1, 8, 'YAML viết sai'],
  ])('%j', (text, line, column, words) => {
    const { diagnostics } = readSettlement(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'PEO001',
      severity: 'error',
      file: 'people.yaml',
    });
    expect(diagnostics[0]?.message.vi).toContain(words);
    expect(diagnostics[0]?.position).toMatchObject({ line, column });
  });
});

test('a wrong entry leaves the others as they are', () => {
  const { settlement, diagnostics } = readSettlement(
    `id:\n  - {person: ${hung}}\n  - {person: ${hung}, id: hung}\n`,
  );
  expect(diagnostics).toHaveLength(1);
  expect(settlement.pinned.map(({ id }) => id)).toEqual(['hung']);
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'same:\n', 'id: ['),
      (text, head) => {
        expect(Array.isArray(readSettlement(head + text).diagnostics)).toBe(true);
      },
    ),
  );
});
