import { kindSet } from '../../lexicon/kind-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Place } from '../../model/report.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

const provinceKind = kindSet('province');

/** Code of the last province named in a range: `xã A, huyện B, tỉnh ⟦C⟧`. */
export function provinceIn(block: TokenizedBlock, { first, end }: TokenRange): string | undefined {
  for (let at = end - 1; at >= first; at--) {
    const province = hitAt(block, at, provinceKind);
    if (province !== undefined) return province.entry.id;
  }
  return undefined;
}

/** A province as printed, and what it belongs to since 1/7/2025 when the name is another. */
export function unitOf(lexicon: Lexicon, code: string | undefined): Pick<Place, 'unit' | 'now'> {
  const province = lexicon.provinces.find((entry) => entry.code === code);
  if (province === undefined) return { unit: undefined, now: undefined };
  const isSame = province.successor === province.name;
  return {
    unit: province.code,
    now: isSame ? undefined : `${province.successorKind} ${province.successor}`,
  };
}
