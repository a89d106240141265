import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Fact } from '../model/fact.ts';
import type { Participant, Report } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { arePlacesApart, type BodyPlace, isOnePlace } from './family.ts';
import type { HeldPost, ReadPost } from './held-post.ts';
import type { Numbered } from './order.ts';
import { type Profile, profileOf } from './profile.ts';

/** A fact that names a person, with its number on the event page. */
export interface NamedFact {
  readonly number: number;
  readonly fact: Fact<Participant>;
}

/** One person as one report names them: every fact of theirs in it. */
export interface Presence {
  readonly report: Report;
  /** Key of the name. */
  readonly key: string;
  readonly name: string;
  readonly facts: readonly [NamedFact, ...NamedFact[]];
  readonly posts: readonly HeldPost[];
  readonly profile: Profile;
}

/** Everybody a report names. Facts of one name are one person unless the report itself tells two apart. */
export function presencesOf(
  { report, facts }: Numbered,
  readPost: ReadPost,
  lexicon: Lexicon,
): readonly Presence[] {
  const byName = new Map<string, Draft[]>();
  for (const { number, field, fact } of facts) {
    if (field !== 'chair' && field !== 'attendees' && field !== 'speakers') continue;
    const participant = fact as Fact<Participant>;
    const { name } = participant.value;
    if (name === undefined) continue;
    const key = nameKey(name);
    const drafts = byName.get(key) ?? [];
    byName.set(key, drafts);
    addNaming(drafts, { report, number, fact: participant, readPost });
  }
  return [...byName].flatMap(([key, drafts]) =>
    drafts.map((draft): Presence => {
      const name = draft.facts[0].fact.value.name ?? '';
      const isOneOfSeveral = drafts.length > 1;
      const posts = [...draft.posts.values()];
      const profile = profileOf(draft.facts, posts, { report, lexicon, isOneOfSeveral });
      return { report, key, name, facts: draft.facts, posts, profile };
    }),
  );
}

interface Draft {
  readonly facts: [NamedFact, ...NamedFact[]];
  readonly posts: Map<string, HeldPost>;
}

interface Naming extends NamedFact {
  readonly report: Report;
  readonly readPost: ReadPost;
}

/** The naming joins the last person it may be, so that a bare name goes on with whoever was named before. */
function addNaming(drafts: Draft[], naming: Naming): void {
  const posts = naming.fact.value.positions.map((title) => holdPost(title, naming));
  const home = drafts.findLast((draft) => isOnePerson(draft, naming, posts));
  const draft = home ?? { facts: [naming], posts: new Map<string, HeldPost>() };
  if (home === undefined) drafts.push(draft);
  else draft.facts.push({ number: naming.number, fact: naming.fact });
  for (const post of posts) {
    const known = draft.posts.get(post.key);
    if (known === undefined) draft.posts.set(post.key, post);
    else if (post.title.length > known.title.length) {
      draft.posts.set(post.key, { ...post, citation: known.citation });
    }
  }
}

function holdPost(title: string, { report, number, fact, readPost }: Naming): HeldPost {
  const citation = { reportId: report.id, fact: number, quote: fact.quote };
  return { ...readPost(title, report), citation };
}

function isOnePerson(draft: Draft, { fact }: Naming, posts: readonly HeldPost[]): boolean {
  const { rank } = fact.value;
  const hasOtherRank = draft.facts.some(
    ({ fact: { value } }) =>
      rank !== undefined && value.rank !== undefined && nameKey(value.rank) !== nameKey(rank),
  );
  if (hasOtherRank) return false;
  const known = [...draft.posts.values()].flatMap(placesOf);
  return !posts.flatMap(placesOf).some((place) => isElsewhere(place, known));
}

/** Whether a place is none of those known and cannot lie with them. */
function isElsewhere(place: BodyPlace, known: readonly BodyPlace[]): boolean {
  if (known.some((other) => isOnePlace(place, other))) return false;
  return known.some((other) => arePlacesApart(place, other));
}

function placesOf({ family, isFormer }: HeldPost): readonly BodyPlace[] {
  return family?.place === undefined || isFormer ? [] : [family.place];
}
