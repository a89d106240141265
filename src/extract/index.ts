import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import type { AppliedCorrection, EventMode, EventName, Facts } from '../model/report.ts';
import { createCorrector } from './choose/correct.ts';
import { chooseDate } from './choose/date.ts';
import { chooseEvent } from './choose/event.ts';
import { chooseOrganiser } from './choose/organiser.ts';
import { choosePeople } from './choose/people.ts';
import { choosePlaces } from './choose/places.ts';
import { chooseTargets } from './choose/targets.ts';
import { chooseTitle } from './choose/title.ts';
import { readDates } from './mentions/date.ts';
import { readPeople } from './mentions/person.ts';
import { readQuantities } from './mentions/quantity.ts';
import type { Reading } from './reading.ts';
import { readSections } from './sections.ts';
import { tokenizeBlock } from './tokens.ts';
import { readUnits } from './units.ts';

export interface Extraction {
  readonly facts: Facts;
  readonly corrections: readonly AppliedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Layers 1 to 3: what the rules read; each layer uses only those before it. */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const blocks = article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon)); // 1
  const sections = readSections(article, blocks); //                                            2
  const dates = readDates(blocks); //                                                           3
  const quantities = readQuantities(blocks, dates);
  const people = readPeople(blocks);
  return {
    article,
    lexicon,
    blocks,
    sections,
    people,
    dates,
    quantities,
    shared: new Map(),
  };
}

/**
 * Reads the facts of one article, layer by layer. What people say of a field is laid over it before
 * other fields are worked out from it.
 */
export function extract(
  article: Article,
  lexicon: Lexicon,
  corrections: readonly Correction[],
): Extraction {
  const reading = readArticle(article, lexicon);
  const { correct, applied, diagnostics } = createCorrector(reading, corrections);
  const { chair: chairs, attendees, speakers } = choosePeople(reading, correct); //             4, 5
  const read = chooseEvent(reading);
  // A list of meetings to come names who will chair them; nobody has chaired yet.
  const chair = chairs.filter(({ basis }) => read.isMeeting || basis === 'corrected');
  const mode = correct('mode', read.mode);
  const event = correct('event', read.name).map((fact) => inMode(fact, mode[0]?.value));
  const organiser = correct('organiser', chooseOrganiser(reading, { chair, event }));
  const date = correct('date', chooseDate(reading));
  const targets = correct('targets', chooseTargets(reading, organiser));
  const derived = chooseTitle(reading, { organiser, event, date, targets });
  const [title = derived] = correct('title', [derived]);
  return {
    facts: {
      isMeeting: read.isMeeting || isCorrected(event) || isCorrected(chair),
      title,
      date,
      organiser,
      event,
      mode,
      places: correct('places', choosePlaces(reading)),
      chair,
      attendees,
      speakers,
      targets,
      units: readUnits(article, reading.blocks, lexicon),
    },
    corrections: applied,
    diagnostics,
  };
}

function inMode(fact: Fact<EventName>, mode: EventMode | undefined): Fact<EventName> {
  return fact.value.mode === mode ? fact : { ...fact, value: { ...fact.value, mode } };
}

/** Whoever gives the meeting a name or a chair says that there was one. */
function isCorrected(facts: readonly Fact<unknown>[]): boolean {
  return facts.some(({ basis }) => basis === 'corrected');
}
