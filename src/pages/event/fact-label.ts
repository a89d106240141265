import { phrase, type Text } from '../../model/phrase.ts';
import type { NumberedFact, Participant, Target } from '../../model/report.ts';
import { capitalise } from '../format/capitalise.ts';
import { formatRole } from '../format/participant.ts';
import { typed } from './typed-fact.ts';

/** What kind of fact it is, in words of the interface alone: an attribute cannot mark a text's language. */
export function factKind(entry: NumberedFact): Text {
  const { field, fact } = typed(entry);
  switch (field) {
    case 'chair':
    case 'attendees':
    case 'speakers':
      return formatRole(fact.value.role);
    case 'targets':
      return phrase(`slip.${fact.value.kind}s`);
    default:
      return factLabel(entry);
  }
}

/** What a fact is called in the slip: `Thời gian`, `Chủ trì tại điểm cầu …`, `Tuyển quân`. */
export function factLabel(entry: NumberedFact): Text {
  const { field, fact } = typed(entry);
  switch (field) {
    case 'places':
      return phrase(`fact.place.${fact.value.kind}`);
    case 'chair':
    case 'attendees':
    case 'speakers':
      return participantLabel(fact.value);
    case 'targets':
      return targetLabel(fact.value);
    case 'date':
    case 'organiser':
    case 'event':
    case 'mode':
      return phrase(`fact.${field}`);
  }
}

function participantLabel({ role, at }: Participant): Text {
  const label = formatRole(role);
  return at === undefined ? label : phrase('fact.at', { role: label, at });
}

export function targetLabel({ actor, subject, text }: Target): Text {
  const metric = subject === '' ? text : subject;
  if (actor === undefined) return capitalise(metric);
  return phrase('fact.target', { actor: capitalise(actor), metric });
}
