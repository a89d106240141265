import type { FrontMatterField } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Participant, Role } from '../../model/report.ts';
import { readPeople } from '../mentions/person.ts';
import type { Reading } from '../reading.ts';
import { tokenizeText } from './tokenize-text.ts';

const bareName = /^\p{Lu}[^,;]*$/u;

/** Participants as an editor wrote them in the front matter: `Đại tá A, Phó Chính ủy Bộ CHQS tỉnh`. */
export function participantsOfField(
  reading: Reading,
  field: FrontMatterField<readonly string[]>,
  role: Role,
): readonly Fact<Participant>[] {
  return field.value.map((text) => ({
    value: readParticipant(reading, text, role),
    quote: reading.article.text.slice(field.span.start, field.span.end),
    span: field.span,
    evidence: [],
    rule: 'front-matter',
    confidence: 1,
    basis: 'corrected',
  }));
}

function readParticipant(reading: Reading, text: string, role: Role): Participant {
  const [person] = readPeople([tokenizeText(text, reading.lexicon)]);
  const isName = person === undefined && bareName.test(text.trim());
  return {
    name: person?.name ?? (isName ? text.trim() : undefined),
    group: person === undefined && !isName ? text.trim() : undefined,
    honorific: person?.honorific,
    rank: person?.rank,
    positions: person?.positions ?? [],
    role,
    at: undefined,
  };
}
