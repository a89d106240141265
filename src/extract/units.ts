import { kindSet, numberKind } from '../lexicon/kind-set.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Units } from '../model/report.ts';
import { nameKey, toneKey } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import { hitsOf, nextMayHit, printed, type TokenizedBlock } from './tokens.ts';

const provinceKind = kindSet('province');

/** Words before a name that say which kind of unit it is, by their keys. */
const provinceWord = toneKey('tỉnh');
/** By the first word. */
const districtKinds = new Map(
  ['thành phố', 'thị xã', 'huyện', 'quận'].map((kind) => {
    const keys = kind.split(' ').map(toneKey);
    return [keys[0] ?? '', { kind, keys }];
  }),
);
const unitKinds = kindSet(numberKind, 'place-head');
const districtWords = wordSet('thành', 'thị', 'huyện', 'quận');
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
    for (const { first, entry } of hitsOf(block, provinceKind)) {
      named.add(entry.id);
      if (block.tokens[first - 1]?.key === provinceWord) explicit.add(entry.id);
    }
    const { tokens } = block;
    for (
      let at = nextMayHit(block, { first: 0, end: tokens.length }, unitKinds);
      at < tokens.length;
      at = nextMayHit(block, { first: at + 1, end: tokens.length }, unitKinds)
    ) {
      const token = tokens[at];
      const district = districtWords.has(token) ? districtAt(block, at, lexicon) : undefined;
      if (district !== undefined) districts.add(district);
      if (token?.kind === 'number' && isRegion(block, at)) regions.add(token.text);
    }
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
  return hasKeys(block, index - regionWords.length, regionWords);
}

function hasKeys({ tokens }: TokenizedBlock, first: number, keys: readonly string[]): boolean {
  return keys.every((key, offset) => tokens[first + offset]?.key === key);
}

/** `thành phố Bắc Kạn` at a token; a centrally-run city is a province, not a district. */
function districtAt(block: TokenizedBlock, index: number, lexicon: Lexicon): string | undefined {
  const found = districtKinds.get(block.tokens[index]?.key ?? '');
  if (found === undefined || !hasKeys(block, index, found.keys)) return undefined;
  const first = index + found.keys.length;
  let end = first;
  while (block.tokens[end]?.isCapitalised === true && end - first < 3) end++;
  if (end === first) return undefined;
  const name = printed(block, { first, end });
  return found.kind === 'thành phố' && isCity(lexicon, name) ? undefined : `${found.kind} ${name}`;
}

function isCity({ provinces }: Lexicon, name: string): boolean {
  const key = nameKey(name);
  return provinces.some((city) => city.kind === 'thành phố' && nameKey(city.name) === key);
}
