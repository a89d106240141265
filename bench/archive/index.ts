/**
 * A large archive of invented reports: `npm run bench:archive -- --n 10000 --out DIR [--seed 1]`.
 * The same arguments give the same bytes. Writes one file after the other and holds none.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slugify } from '../../src/text/slug.ts';
import { chance, randomOf } from '../random.ts';
import { makeCareers } from './careers.ts';
import { addDays } from './days.ts';
import { type Meeting, makeMeeting, makeWorld } from './meeting.ts';
import { readCountry } from './places.ts';
import { type Written, writeReport } from './report-text.ts';
import { makeSeats } from './seats.ts';

/** Reports for each invented person. */
const reportsPerPerson = 20;
/** Newcomers to a post from 2015 to 2025. */
const peoplePerSeat = 2.6;
const shareOfMarkdown = 0.08;

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.n);
const seed = Number(values.seed);
const folder = values.out;
if (folder === undefined || !Number.isInteger(count) || !Number.isInteger(seed)) {
  throw new TypeError('npm run bench:archive -- --n NUMBER --out FOLDER [--seed NUMBER]');
}

const seats = makeSeats(readCountry(), Math.ceil(count / reportsPerPerson / peoplePerSeat));
const world = makeWorld(seed, seats, makeCareers(seats, randomOf('careers', seed)));
mkdirSync(folder, { recursive: true });
for (let index = 0; index < count; index++) {
  const meeting = makeMeeting(world, index);
  const { name, content } = toFile(meeting, writeReport(meeting, seed, index), index);
  writeFileSync(join(folder, name), content);
}
process.stdout.write(`${count} reports in ${folder}\n`);

/** Most files are bare texts; some have front matter, as those a desk wrote itself. */
function toFile(meeting: Meeting, { text, title }: Written, index: number) {
  const random = randomOf('file', seed, index);
  const number = String(index).padStart(6, '0');
  const name = `${number}-${slugify(`${meeting.kind} ${meeting.bodyName}`, 50)}`;
  if (!chance(random, shareOfMarkdown)) return { name: `${name}.txt`, content: text };
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `published: ${addDays(meeting.day, 1)}`,
    ...(chance(random, 0.4) ? [`date: ${meeting.day}`] : []),
    ...(chance(random, 0.3) ? [`tags: [${JSON.stringify(meeting.topic)}]`] : []),
  ];
  return { name: `${name}.md`, content: `---\n${fields.join('\n')}\n---\n\n${text}` };
}
