import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

/** The project's word lists. */
export function projectLexicon(): Lexicon {
  const names = readdirSync('lexicon').filter((name) => name.endsWith('.yaml'));
  const paths = names.map((name) => `lexicon/${name}`);
  return loaded(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
}

/** A few words and three invented provinces; Sơn Hà became part of Sơn Nam. */
export function smallLexicon(): Lexicon {
  return loaded(new Map([['lexicon/small.yaml', words]]));
}

const words = `
version: 1
phrases:
  office-status: [nguyên, quyền]
  deputy: [Phó]
  office: [Chủ tịch, Bí thư, Giám đốc, Tư lệnh, Ủy viên]
  office-grade: [Thường trực]
  metric: [{forms: [trồng rừng, "trồng, chăm sóc rừng"]}, {forms: [thu ngân sách]}]
abbreviations:
  - {short: UBND, long: Ủy ban nhân dân}
  - {short: HĐND, long: Hội đồng nhân dân}
  - {short: GD&ĐT, long: giáo dục và đào tạo}
  - {short: đ/c, long: đồng chí}
posts:
  short: [{short: PCT, long: Phó Chủ tịch}, {short: CT UBND, long: Chủ tịch UBND}]
  sole: [Chủ tịch, Bí thư, Giám đốc, Tư lệnh]
  former: [nguyên]
provinces:
  - {code: "901", name: Sơn Hà, kind: tỉnh, successor: Sơn Nam, successorKind: tỉnh}
  - {code: "902", name: Sơn Nam, kind: tỉnh, successor: Sơn Nam, successorKind: tỉnh}
  - {code: "903", name: Cửa Biển, kind: thành phố, successor: Cửa Biển, successorKind: thành phố}
`;

function loaded(files: ReadonlyMap<string, string>): Lexicon {
  const { lexicon, diagnostics } = loadLexicon(files);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return lexicon;
}
