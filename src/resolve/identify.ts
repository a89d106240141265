import type { Citation, IdentityLink, IdentityReason } from '../model/entity.ts';
import { type Company, companyPieces, metIn } from './company.ts';
import { officeLinks } from './held-post.ts';
import { officePieces, type Piece } from './identity-evidence.ts';
import type { Presence } from './presence.ts';
import { type Conflict, conflictOf, joinProfiles, type Profile } from './profile.ts';

/** A link that was not made, since something speaks against it. */
export interface Refusal {
  readonly presences: readonly [Presence, Presence];
  readonly reason: IdentityReason;
  readonly conflict: Conflict;
}

/** Namings of one person, in the order of time. */
export interface Cluster {
  readonly presences: readonly [Presence, ...Presence[]];
  readonly profile: Profile;
  /** Strongest first. */
  readonly reasons: readonly IdentityReason[];
}

export interface Identified {
  /** In the order of their first naming. */
  readonly clusters: readonly Cluster[];
  readonly refusals: readonly Refusal[];
}

/** Namings the editor calls one person, and why. */
export interface Forced {
  readonly presences: readonly Presence[];
  readonly words: string;
}

/** Reasons and refusals kept of each person: a page shows some of each kind. */
const reasonLimit = 12;
const refusalLimit = 500;

/** A naming that has a piece. */
interface Owner {
  readonly at: number;
  readonly piece: Piece;
}

interface Joined {
  readonly at: number;
  readonly kind: IdentityLink;
  readonly shared: string;
  readonly citations: readonly Citation[];
}

/**
 * Who is who among namings of one name. First what the editor says, then offices of one organisation, then organisations,
 * then families of them; a link is made only when nothing known of the two sides speaks against it, so that weak links
 * never chain what cannot be one. Namings without an office join last, and only when there is no choice.
 *
 * @param presences in the order of time.
 * @param profiles of the presences, with what the editor tells apart.
 */
export function identify(
  presences: readonly Presence[],
  profiles: readonly Profile[],
  known: { readonly forced: readonly Forced[]; readonly company: Company },
): Identified {
  const state = new Joining(presences, profiles);
  for (const { presences: same, words } of known.forced) state.force(same, words);
  for (const link of officeLinks) {
    state.link(presences.keys(), link, (at) => officePieces(state.presence(at), link));
  }
  placeOthers(state, presences, known.company);
  return state.result();
}

/** Namings whose offices nobody can place join people in whose company they are. */
function placeOthers(state: Joining, presences: readonly Presence[], company: Company): void {
  const loose = [...presences.keys()].filter(
    (at) => !state.presence(at).posts.some(({ isPlaced }) => isPlaced),
  );
  if (loose.length === 0 || presences.length === 1) return;
  const beside = new Map<string, number[]>();
  const placed = new Map<string, Set<number>>();
  const isLoose = new Set(loose);
  const wanted = new Set(
    loose.flatMap((at) => companyPieces(state.presence(at), company).map(({ key }) => key)),
  );
  for (const at of presences.keys()) {
    if (isLoose.has(at)) continue;
    const presence = state.presence(at);
    for (const province of provincesOf(presence)) {
      placed.set(province, (placed.get(province) ?? new Set()).add(state.root(at)));
    }
    for (const { key } of companyPieces(presence, company)) {
      if (!wanted.has(key)) continue;
      const list = beside.get(key) ?? [];
      if (!list.some((other) => state.root(other) === state.root(at))) list.push(at);
      beside.set(key, list);
    }
  }
  const waiting = loose.filter((at) => !joinOnly(state, at, { beside, placed, company }));
  state.link(waiting, 'company', (at) => companyPieces(state.presence(at), company));
}

interface Others {
  readonly beside: ReadonlyMap<string, readonly number[]>;
  /** Code of a province → people who hold an office there. */
  readonly placed: ReadonlyMap<string, ReadonlySet<number>>;
  readonly company: Company;
}

/** Joins the one person of the name in the province, if somebody was beside both; otherwise says what was refused. */
function joinOnly(state: Joining, at: number, { beside, placed, company }: Others): boolean {
  const presence = state.presence(at);
  const rivals = [...(placed.get(metIn(presence, company) ?? '') ?? [])].filter(
    (root) => state.conflict(root, at) === undefined,
  );
  let isKnown = false;
  for (const piece of companyPieces(presence, company)) {
    for (const other of beside.get(piece.key) ?? []) {
      isKnown = true;
      const isOnly = rivals.every((root) => state.root(root) === state.root(other));
      if (!isOnly || !hasOffice(state.presence(other), presence)) {
        state.refuse([other, at], 'company', piece, { doubt: 'unplaced', told: [] });
      } else if (state.join([other, at], 'company', piece)) return true;
    }
  }
  return isKnown;
}

/** What a loose naming is called must be an office of the person: `Chủ tịch` does not join a `Bí thư`. */
function hasOffice({ posts }: Presence, loose: Presence): boolean {
  const offices = new Set(posts.map(({ office }) => office));
  return loose.posts.every(({ office }) => offices.has(office));
}

function provincesOf({ posts }: Presence): readonly string[] {
  return posts.flatMap(({ family }) => family?.place?.province ?? []);
}

/** Namings on their way to becoming people. */
class Joining {
  readonly #presences: readonly Presence[];
  readonly #profiles: Profile[];
  readonly #first: number[];
  readonly #joined = new Map<string, Joined>();
  readonly #refusals = new Map<string, Refusal>();

  constructor(presences: readonly Presence[], profiles: readonly Profile[]) {
    this.#presences = presences;
    this.#profiles = [...profiles];
    this.#first = presences.map((_, index) => index);
  }

  presence(at: number): Presence {
    const presence = this.#presences[at];
    if (presence === undefined) throw new RangeError(`no naming ${at}`);
    return presence;
  }

  /** The first naming of the person a naming is of. */
  root(at: number): number {
    let root = at;
    for (let next = this.#first[root]; next !== undefined && next !== root; ) {
      root = next;
      next = this.#first[root];
    }
    this.#first[at] = root;
    return root;
  }

  conflict(a: number, b: number, isStrong = false): Conflict | undefined {
    const [one, other] = [this.#profile(a), this.#profile(b)];
    return conflictOf(one, other, isStrong);
  }

  #profile(at: number): Profile {
    const profile = this.#profiles[this.root(at)];
    if (profile === undefined) throw new RangeError(`no naming ${at}`);
    return profile;
  }

  /** Joins what the editor calls one person, whatever speaks against it. */
  force(same: readonly Presence[], words: string): void {
    const wanted = new Set(same);
    const [one, ...others] = [...this.#presences.keys()].filter((at) =>
      wanted.has(this.presence(at)),
    );
    for (const other of others) {
      if (one === undefined) continue;
      this.#merge(one, other);
      this.#note(one, { kind: 'editor', shared: words, citations: [] });
    }
  }

  /** Joins namings that share a piece; each meets the first naming of every person the piece has met so far. */
  link(
    indexes: Iterable<number>,
    kind: IdentityLink,
    piecesOf: (at: number) => readonly Piece[],
  ): void {
    const byName = new Map<string, Map<string, Owner[]>>();
    for (const at of indexes) {
      const { key: name } = this.presence(at);
      const owners = byName.get(name) ?? new Map<string, Owner[]>();
      byName.set(name, owners);
      for (const piece of piecesOf(at)) {
        const known = owners.get(piece.key);
        if (known === undefined) {
          owners.set(piece.key, [{ at, piece }]);
          continue;
        }
        const isMet = known.some(
          (owner) =>
            this.root(owner.at) === this.root(at) ||
            this.join([owner.at, at], kind, piece, owner.piece),
        );
        if (!isMet) known.push({ at, piece });
      }
    }
  }

  /** @returns whether the two are one person now. */
  join(
    [a, b]: readonly [number, number],
    kind: IdentityLink,
    piece: Piece,
    first: Piece = piece,
  ): boolean {
    if (this.root(a) === this.root(b)) return true;
    const conflict = this.conflict(a, b, kind === 'post');
    if (conflict !== undefined) {
      this.refuse([a, b], kind, piece, conflict, first);
      return false;
    }
    const root = this.#merge(a, b);
    this.#note(root, { kind, shared: first.shared, citations: citationsOf(first, piece) });
    return true;
  }

  refuse(
    [a, b]: readonly [number, number],
    kind: IdentityLink,
    piece: Piece,
    conflict: Conflict,
    first: Piece = piece,
  ): void {
    const key = `${this.root(a)} ${this.root(b)} ${kind}`;
    if (this.#refusals.has(key) || this.#refusals.size >= refusalLimit) return;
    this.#refusals.set(key, {
      presences: [this.presence(a), this.presence(b)],
      reason: { kind, shared: first.shared, citations: citationsOf(first, piece) },
      conflict,
    });
  }

  #merge(a: number, b: number): number {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y);
    if (low === undefined || high === undefined || low === high) return low ?? a;
    this.#profiles[low] = joinProfiles(this.#profile(low), this.#profile(high));
    this.#first[high] = low;
    return low;
  }

  #note(at: number, reason: IdentityReason): void {
    const key = `${at} ${reason.kind} ${reason.shared}`;
    if (!this.#joined.has(key)) this.#joined.set(key, { at, ...reason });
  }

  result(): Identified {
    const groups = new Map<number, [Presence, ...Presence[]]>();
    for (const at of this.#presences.keys()) {
      const root = this.root(at);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [this.presence(at)]);
      else group.push(this.presence(at));
    }
    const reasons = new Map<number, IdentityReason[]>();
    for (const { at, ...reason } of this.#joined.values()) {
      const own = reasons.get(this.root(at)) ?? [];
      reasons.set(this.root(at), own);
      const isKnown = own.some(
        ({ kind, shared }) => kind === reason.kind && shared === reason.shared,
      );
      if (!isKnown && own.length < reasonLimit) own.push(reason);
    }
    const clusters = [...groups].map(
      ([root, presences]): Cluster => ({
        presences,
        profile: this.#profile(root),
        reasons: reasons.get(root) ?? [],
      }),
    );
    return { clusters, refusals: [...this.#refusals.values()] };
  }
}

function citationsOf(first: Piece, piece: Piece): readonly Citation[] {
  const { citation } = piece;
  if (first.citation.reportId === citation.reportId) return [citation];
  return [first.citation, citation];
}
