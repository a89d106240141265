import type { Citation } from '../../model/entity.ts';
import {
  type EventDate,
  type EventMode,
  type EventName,
  type NumberedFact,
  numberFacts,
  type Participant,
  type Place,
  type Report,
  type Target,
} from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { factAddress } from '../address.ts';
import { describeDate, nameOf } from '../summary.ts';
import { type OutputWords, wordsOf } from '../words.ts';
import { escapeHtml, xmlText } from '../xml-text.ts';

/** Facts an entry lists at most: a feed is skimmed. */
const listed = 24;

/** The facts of a report as a list in HTML, each with a link to its words; empty when it has none. */
export function factList(site: Site, report: Report): string {
  const words = wordsOf(site.settings);
  const facts = numberFacts(report);
  const items = facts.slice(0, listed).map((entry) => {
    const { label, value } = inWords(entry, words);
    return item(label, value, factAddress(site, report, entry.number));
  });
  const more = facts.length - listed;
  return list(more > 0 ? [...items, `<li>${words.more(more)}</li>`] : items);
}

/** Only the facts somebody is cited for: what a person did there, in the words of the report. */
export function citedFactList(site: Site, report: Report, citations: readonly Citation[]): string {
  const words = wordsOf(site.settings);
  const facts = numberFacts(report);
  const items = citations.flatMap(({ fact: number, quote }) => {
    const entry = facts[number - 1];
    if (entry === undefined) return [];
    const { label, value } = inWords(entry, words);
    const shown = quote === '' ? value : `“${quote}”`;
    return [item(label, shown, factAddress(site, report, number))];
  });
  return list([...new Set(items)]);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function item(label: string, value: string, address: string): string {
  return `<li>${escapeHtml(label)}: <a href="${escapeHtml(address)}">${escapeHtml(xmlText(value))}</a></li>`;
}

interface WordedFact {
  readonly label: string;
  readonly value: string;
}

function inWords({ field, fact: { value } }: NumberedFact, words: OutputWords): WordedFact {
  switch (field) {
    case 'date':
      return { label: words.date, value: describeDate(value as EventDate, words) };
    case 'organiser':
      return { label: words.organiser, value: value as string };
    case 'event':
      return { label: words.event, value: (value as EventName).name };
    case 'mode':
      return { label: words.mode, value: words.modes[value as EventMode] };
    case 'places':
      return { label: words.places, value: (value as Place).name };
    case 'chair':
    case 'attendees':
    case 'speakers': {
      const participant = value as Participant;
      const offices = participant.positions.map((office) => `, ${office}`).join('');
      return { label: words.roles[participant.role], value: `${nameOf(participant)}${offices}` };
    }
    case 'targets': {
      const { kind, text } = value as Target;
      return { label: words[kind], value: text };
    }
  }
}
