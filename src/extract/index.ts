import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/report.ts';
import { chooseDate } from './choose/date.ts';
import { chooseEvent } from './choose/event.ts';
import { chooseOrganiser } from './choose/organiser.ts';
import { choosePeople } from './choose/people.ts';
import { choosePlaces } from './choose/places.ts';
import { chooseTargets } from './choose/targets.ts';
import { chooseTitle } from './choose/title.ts';
import { readDates } from './mentions/date.ts';
import { readOrganisations } from './mentions/organisation.ts';
import { readPeople } from './mentions/person.ts';
import { readQuantities } from './mentions/quantity.ts';
import type { Reading } from './reading.ts';
import { readSections } from './sections.ts';
import { tokenizeBlock } from './tokens.ts';
import { readUnits } from './units.ts';

export interface Extraction {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the facts of one article, layer by layer; each layer uses only those before it. */
export function extract(article: Article, lexicon: Lexicon): Extraction {
  const blocks = article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon)); // 1
  const sections = readSections(article, blocks); //                                            2
  const dates = readDates(blocks); //                                                           3
  const quantities = readQuantities(blocks, dates);
  const organisations = readOrganisations(blocks);
  const people = readPeople(blocks);
  const reading: Reading = {
    article,
    lexicon,
    blocks,
    sections,
    people,
    organisations,
    dates,
    quantities,
  };
  const { chair, attendees, speakers } = choosePeople(reading); //                              4, 5
  const event = chooseEvent(reading);
  const organiser = chooseOrganiser(reading, { chair, event: event.name });
  const date = chooseDate(reading);
  const targets = chooseTargets(reading, organiser);
  return {
    facts: {
      isMeeting: event.isMeeting,
      title: chooseTitle(reading, { organiser, event: event.name, date, targets }),
      date,
      organiser,
      event: event.name,
      mode: event.mode,
      places: choosePlaces(reading),
      chair,
      attendees,
      speakers,
      targets,
      units: readUnits(article, blocks, lexicon),
    },
    diagnostics: [],
  };
}
