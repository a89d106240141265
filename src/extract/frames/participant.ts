import type { Participant, Role } from '../../model/report.ts';
import type { Mention, PersonMention } from '../reading.ts';
import type { Candidate } from '../rule.ts';

/** What a frame offers: a participant, and the words it was read from. */
export type ParticipantCandidate<Id extends string> = Candidate<Participant> & {
  readonly rule: Id;
};

/** A named person in a role. */
export function participantOf(
  person: PersonMention,
  role: Role,
  at: string | undefined = undefined,
): Participant {
  return {
    name: person.name,
    group: undefined,
    honorific: person.honorific,
    rank: person.rank,
    positions: person.positions,
    role,
    at,
  };
}

/** Unnamed people in a role. */
export function groupOf(group: string, role: Role): Participant {
  return {
    name: undefined,
    group,
    honorific: undefined,
    rank: undefined,
    positions: [],
    role,
    at: undefined,
  };
}

/** A range of tokens of a block as a place in the article. */
export function placeOf(block: number, first: number, end: number): Mention {
  return { block, first, end };
}
