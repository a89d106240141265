import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Units } from '../model/report.ts';
import { toneKey } from '../text/fold.ts';
import { hitAt, printed, type TokenizedBlock } from './tokens.ts';

/** Words before a name that say which kind of unit it is, by their keys. */
const provinceWord = toneKey('tỉnh');
const districtWords = ['thành phố', 'thị xã', 'huyện', 'quận'].map((kind) => ({
  kind,
  keys: kind.split(' ').map(toneKey),
}));
const regionWords = ['quân', 'khu'].map(toneKey);

/**
 * The province, district and military region a text speaks of when it names one only.
 *
 * The province is the only one named, else the only one named as *tỉnh X*, else that of the newspaper of the dateline.
 */
export function readUnits(
  article: Article,
  blocks: readonly TokenizedBlock[],
  lexicon: Lexicon,
): Units {
  const named = new Set<string>();
  const explicit = new Set<string>();
  const districts = new Set<string>();
  const regions = new Set<string>();
  for (const block of blocks) {
    block.tokens.forEach((token, index) => {
      const province = hitAt(block, index, 'province');
      if (province !== undefined) {
        named.add(province.entry.id);
        if (block.tokens[index - 1]?.key === provinceWord) explicit.add(province.entry.id);
      }
      const district = districtAt(block, index);
      if (district !== undefined) districts.add(district);
      if (token.kind === 'number' && isRegion(block, index)) regions.add(token.text);
    });
  }
  const paper = lexicon.newspapers.get(article.dateline?.code ?? '');
  return {
    province: only(named) ?? only(explicit) ?? paper?.province,
    district: only(districts),
    region: regions.size === 1 ? `Quân khu ${only(regions)}` : undefined,
  };
}

function only(values: ReadonlySet<string>): string | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}

function isRegion(block: TokenizedBlock, index: number): boolean {
  return regionWords.every((key, offset) => block.tokens[index - 2 + offset]?.key === key);
}

/** `thành phố Bắc Kạn` at a token; a centrally-run city is a province, not a district. */
function districtAt(block: TokenizedBlock, index: number): string | undefined {
  const { tokens } = block;
  for (const { kind, keys } of districtWords) {
    if (!keys.every((key, offset) => tokens[index + offset]?.key === key)) continue;
    const first = index + keys.length;
    let end = first;
    while (tokens[end]?.isCapitalised === true && end - first < 3) end++;
    return end === first ? undefined : `${kind} ${printed(block, { first, end })}`;
  }
  return undefined;
}
