import { phrase, type Text } from '../../model/phrase.ts';
import type { NumberedFact, Participant, Place } from '../../model/report.ts';
import { formatAmount } from '../format/amount.ts';
import { capitalise } from '../format/capitalise.ts';
import { longDate, machineDate } from '../format/date.ts';
import { formatPrefix } from '../format/participant.ts';
import { typed } from './typed-fact.ts';

/** The value of a fact in words. */
export interface ShownValue {
  readonly value: Text;
  readonly prefix?: Text | undefined;
  readonly machine?: string | undefined;
  readonly subs?: readonly Text[];
}

export function shownValue(entry: NumberedFact): ShownValue {
  const { field, fact } = typed(entry);
  switch (field) {
    case 'date':
      return { value: longDate(fact.value), machine: machineDate(fact.value) };
    case 'organiser':
      return { value: capitalise(fact.value) };
    case 'event':
      return { value: capitalise(fact.value.name) };
    case 'mode':
      return { value: phrase(`mode.${fact.value}`) };
    case 'places':
      return { value: capitalise(fact.value.name), subs: placeSubs(fact.value) };
    case 'targets':
      return { value: formatAmount(fact.value) };
    case 'chair':
    case 'attendees':
    case 'speakers':
      return participantValue(fact.value);
  }
}

function participantValue(participant: Participant): ShownValue {
  const { name, group, positions } = participant;
  const prefix = name === undefined ? undefined : formatPrefix(participant);
  const subs = positions.length === 0 ? [] : [positions.join(' · ')];
  return { prefix, value: name ?? capitalise(group ?? ''), subs };
}

function placeSubs({ now }: Place): readonly Text[] {
  return now === undefined ? [] : [phrase('fact.placeNow', { now })];
}
