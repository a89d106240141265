import { beside } from '../../model/beside.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Alternate } from '../frame.ts';

/** The two feeds beside the page of a person, an organisation or a year. */
export function feedsBeside(permalink: string, name: Text): readonly Alternate[] {
  const title = phrase('beside.feed', { name });
  return [
    {
      path: beside(permalink, 'feed.xml'),
      type: 'application/atom+xml',
      title,
      label: 'Atom',
    },
    {
      path: beside(permalink, 'feed.json'),
      type: 'application/feed+json',
      title,
      label: 'JSON Feed',
    },
  ];
}

/** A person as Popolo. */
export function popoloBeside(permalink: string, name: Text): Alternate {
  return {
    path: beside(permalink, 'json'),
    type: 'application/json',
    title: phrase('beside.popolo', { name }),
    label: 'Popolo',
  };
}

/** Meetings on a certain day, as iCalendar. */
export function calendarBeside(
  permalink: string,
  name: Text,
  label: string | null = 'iCalendar',
): Alternate {
  return {
    path: beside(permalink, 'ics'),
    type: 'text/calendar',
    title: phrase('beside.calendar', { name }),
    label,
  };
}
