import type { Lexicon, Province } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Lineage, Post, Succession } from '../model/entity.ts';
import { compareCodes } from '../text/collate.ts';
import { nameKey } from '../text/fold.ts';
import type { QualifiedName } from './organisation-name.ts';

/** Words before the name of a province that only a body of the whole province has, by the kind of the province. */
const provincial: Readonly<Record<Province['kind'], readonly string[]>> = {
  tỉnh: ['tỉnh', 'tỉnh ủy', 'tỉnh đoàn', 'tỉnh đội'],
  'thành phố': ['thành phố', 'thành ủy', 'thành đoàn', 'thành đội'],
};

/** First words of bodies that only a province has, and that are told apart by the province they lie in. */
const departments = ['sở'].map(nameKey);

/**
 * Organisations that took the place of others when their provinces were joined (`UBND tỉnh Bắc Kạn` → `UBND tỉnh Thái
 * Nguyên`). Worked out from the provinces alone: only bodies of a whole province, never those of its districts.
 *
 * @param idOf id of an organisation by its key.
 */
export function organisationLineage(
  nameOf: ReadonlyMap<string, QualifiedName>,
  idOf: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): ReadonlyMap<string, Lineage> {
  const provinces = new Map(lexicon.provinces.map((province) => [province.code, province]));
  const codeOf = new Map(lexicon.provinces.map(({ name, code }) => [name, code]));
  const successors = [...nameOf].flatMap(([id, name]): [string, Succession][] => {
    const province = provinces.get(name.province ?? '');
    if (province === undefined || province.successor === province.name) return [];
    const next = nextName(name, province, codeOf.get(province.successor));
    if (next === undefined) return [];
    return [[id, { ...change(province), name: next.name, id: idOf.get(next.key) }]];
  });
  return lineageOf(successors);
}

/** Posts that took the place of others: the same office of the organisation that took the place of theirs. */
export function postLineage(
  posts: ReadonlyMap<string, Post>,
  organisations: ReadonlyMap<string, Lineage>,
): ReadonlyMap<string, Lineage> {
  const byPlace = new Map([...posts.values()].map((post) => [placeOf(post), post.id]));
  const successors = [...posts.values()].flatMap((post): [string, Succession][] => {
    const next = organisations.get(post.organisationId)?.successor;
    if (next === undefined) return [];
    const place = placeOf({ office: post.office, organisationId: next.id ?? '' });
    return [[post.id, { ...next, name: `${post.office} ${next.name}`, id: byPlace.get(place) }]];
  });
  return lineageOf(successors);
}

function placeOf({ office, organisationId }: Pick<Post, 'office' | 'organisationId'>): string {
  return `${nameKey(office)}|${organisationId}`;
}

function change(province: Province): Pick<Succession, 'since' | 'from' | 'to'> {
  return {
    since: province.successorSince,
    from: `${province.kind} ${province.name}`,
    to: `${province.successorKind} ${province.successor}`,
  };
}

/** What a body of a province is called, and its key, once the province is part of another. */
function nextName(
  { name, key }: QualifiedName,
  province: Province,
  code: string | undefined,
): { readonly name: string; readonly key: string } | undefined {
  const [words = '', scope = ''] = key.split('|');
  if (scope !== '') {
    if (!departments.some((first) => words.startsWith(`${first} `))) return undefined;
    const to = `${province.successorKind} ${province.successor}`;
    return { name: `${name} ${to}`, key: `${words}|${code ?? ''}` };
  }
  const spelling = [province.name, ...province.aliases].find((each) =>
    words.endsWith(` ${nameKey(each)}`),
  );
  if (spelling === undefined) return undefined;
  const before = name.split(' ').slice(0, -spelling.split(' ').length).join(' ');
  const own = provincial[province.kind];
  const bare = own.find((each) => ` ${nameKey(before)}`.endsWith(` ${nameKey(each)}`));
  if (bare === undefined) return undefined;
  const next = provincial[province.successorKind][own.indexOf(bare)] ?? bare;
  const kept = before.slice(0, before.length - bare.length);
  const isCapital = before.slice(kept.length, kept.length + 1) !== bare.slice(0, 1);
  const first = isCapital ? next.slice(0, 1).toUpperCase() : next.slice(0, 1);
  const renamed = `${kept}${first}${next.slice(1)} ${province.successor}`;
  return { name: renamed, key: `${nameKey(renamed)}|` };
}

function lineageOf(
  successors: readonly (readonly [string, Succession])[],
): ReadonlyMap<string, Lineage> {
  const before = new Map<string, string[]>();
  for (const [id, next] of successors) if (next.id !== undefined) addTo(before, next.id, id);
  const successorOf = new Map(successors);
  const ids = [...new Set([...successorOf.keys(), ...before.keys()])].sort(compareCodes);
  return new Map(
    ids.map((id): [string, Lineage] => [
      id,
      {
        successor: successorOf.get(id),
        predecessorIds: (before.get(id) ?? []).sort(compareCodes),
      },
    ]),
  );
}
