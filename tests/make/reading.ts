import { readDates } from '../../src/extract/mentions/date.ts';
import { readOrganisations } from '../../src/extract/mentions/organisation.ts';
import { readPeople } from '../../src/extract/mentions/person.ts';
import { readQuantities } from '../../src/extract/mentions/quantity.ts';
import type { Reading } from '../../src/extract/reading.ts';
import { readSections } from '../../src/extract/sections.ts';
import { tokenizeBlock } from '../../src/extract/tokens.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf } from './article.ts';
import { projectLexicon } from './lexicon.ts';

const lexicon = projectLexicon();

/** Everything the layers before a rule know of a text of plain paragraphs, with the project's word lists. */
export function readingOf(text: string, changes: Partial<Article> = {}): Reading {
  const article = articleOf(text, changes);
  const blocks = article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon));
  const dates = readDates(blocks);
  return {
    article,
    lexicon,
    blocks,
    sections: readSections(article, blocks),
    people: readPeople(blocks),
    organisations: readOrganisations(blocks),
    dates,
    quantities: readQuantities(blocks, dates),
  };
}
