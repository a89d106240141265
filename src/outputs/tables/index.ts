import { events } from './events.ts';
import { memberships } from './memberships.ts';
import { organisations } from './organisations.ts';
import { participations } from './participations.ts';
import { people } from './people.ts';
import { records } from './records.ts';
import { statements } from './statements.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';

/** Every table of open data, in the order the data package lists them. */
export const tables: readonly Table[] = [
  records,
  events,
  people,
  organisations,
  memberships,
  participations,
  targets,
  statements,
];
