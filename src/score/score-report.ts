import type { Fact } from '../model/fact.ts';
import type { Participant, Report } from '../model/report.ts';
import type { Gold, GoldPerson } from './gold.ts';
import { scoreDate } from './score-date.ts';
import { scoreTargets } from './score-targets.ts';
import { comparable, overlap, pair } from './similarity.ts';
import type { Tally } from './tally.ts';

type NamedFact = Fact<Participant>;

/** Least overlap of words for two groups, places or names to be the same. */
const groupFloor = 0.6;
const nameFloor = 0.8;

/** Adds what one report has right, wrong and missed to a tally. */
export function scoreReport(tally: Tally, report: Report, gold: Gold): void {
  if (!gold.is_meeting) {
    tally.add('chair', { wrong: report.chair.length });
    for (const fact of report.chair) {
      tally.judge(fact.rule, false);
      const text = `${fact.value.name ?? fact.value.group} (no meeting)`;
      tally.complain({ id: report.id, field: 'chair', what: 'wrong', text });
    }
    return;
  }
  scoreDate(tally, report, gold);
  if (gold.chair !== null) scorePeople(tally, report, { field: 'chair', gold: gold.chair });
  if (gold.attendees !== null) {
    scorePeople(tally, report, { field: 'attendees', gold: gold.attendees });
    scoreGroups(tally, report, gold.attendees);
  }
  if (gold.speakers !== null && gold.speakers !== undefined) {
    const speakers = gold.speakers.map((name) => ({ name, positions: [] }));
    scorePeople(tally, report, { field: 'speakers', gold: speakers });
  }
  scoreTargets(tally, report, gold);
  scoreName(tally, report.id, {
    field: 'organiser',
    wanted: gold.organiser,
    fact: report.organiser[0],
    shown: report.organiser[0]?.value,
  });
  scoreName(tally, report.id, {
    field: 'event',
    wanted: gold.event,
    fact: report.event[0],
    shown: report.event[0]?.value.name,
  });
}

function scorePeople(
  tally: Tally,
  report: Report,
  {
    field,
    gold,
  }: { readonly field: 'chair' | 'attendees' | 'speakers'; readonly gold: readonly GoldPerson[] },
): void {
  const wanted = gold.filter(({ name }) => Boolean(name));
  const found = report[field].filter(({ value }) => value.name !== undefined);
  const { pairs, missed, extra } = pair(wanted, found, {
    similarity: (one, other) => Number(comparable(one.name) === comparable(other.value.name)),
    floor: 1,
  });
  tally.add(field, { right: pairs.length, wrong: extra.length, missed: missed.length });
  for (const [, fact] of pairs) tally.judge(fact.rule, true);
  for (const fact of extra) {
    tally.judge(fact.rule, false);
    tally.complain({ id: report.id, field, what: 'wrong', text: fact.value.name ?? '' });
  }
  for (const one of missed)
    tally.complain({ id: report.id, field, what: 'missed', text: one.name ?? '' });
  if (field === 'speakers') return;
  for (const [one, fact] of pairs) scorePerson(tally, report.id, { field, one, fact });
}

function scorePerson(
  tally: Tally,
  id: string,
  {
    field,
    one,
    fact,
  }: { readonly field: 'chair' | 'attendees'; readonly one: GoldPerson; readonly fact: NamedFact },
): void {
  const { value } = fact;
  tally.compare(`${field}.rank`, comparable(one.rank) === comparable(value.rank));
  if (field === 'attendees') {
    const isSame = (one.role ?? 'attends') === value.role;
    tally.compare('attendees.role', isSame);
    if (!isSame)
      tally.complain({
        id,
        field: 'attendees.role',
        what: 'wrong',
        text: `${one.name}: ${value.role} ≠ ${one.role}`,
      });
  }
  if (field === 'chair' && (one.at || value.at)) {
    const isSame = overlap(one.at, value.at) >= groupFloor;
    tally.add('chair.at', {
      right: Number(isSame),
      wrong: Number(Boolean(value.at) && !isSame),
      missed: Number(Boolean(one.at) && !isSame),
    });
    if (!isSame)
      tally.complain({
        id,
        field: 'chair.at',
        what: 'wrong',
        text: `${one.name}: ${value.at ?? '–'} ≠ ${one.at ?? '–'}`,
      });
  }
  const { pairs, missed, extra } = pair(one.positions, value.positions, {
    similarity: (a, b) => Number(comparable(a) === comparable(b)),
    floor: 1,
  });
  const positions = `${field}.positions`;
  tally.add(positions, { right: pairs.length, wrong: extra.length, missed: missed.length });
  for (const text of missed)
    tally.complain({ id, field: positions, what: 'missed', text: `${one.name}: ${text}` });
  for (const text of extra)
    tally.complain({ id, field: positions, what: 'wrong', text: `${one.name}: ${text}` });
}

function scoreGroups(tally: Tally, report: Report, gold: readonly GoldPerson[]): void {
  const wanted = gold.filter(({ name, group }) => !name && Boolean(group));
  const found = report.attendees.filter(({ value }) => value.group !== undefined);
  const { pairs, missed, extra } = pair(wanted, found, {
    similarity: (one, fact) => overlap(one.group, fact.value.group),
    floor: groupFloor,
  });
  tally.add('groups', { right: pairs.length, wrong: extra.length, missed: missed.length });
  for (const [, fact] of pairs) tally.judge(fact.rule, true);
  for (const fact of extra) {
    tally.judge(fact.rule, false);
    tally.complain({ id: report.id, field: 'groups', what: 'wrong', text: fact.value.group ?? '' });
  }
  for (const one of missed)
    tally.complain({ id: report.id, field: 'groups', what: 'missed', text: one.group ?? '' });
}

/** Organiser and event are scored only where gold has one. */
function scoreName(
  tally: Tally,
  id: string,
  name: {
    readonly field: 'organiser' | 'event';
    readonly wanted: string | null | undefined;
    readonly fact: Fact<unknown> | undefined;
    readonly shown: string | undefined;
  },
): void {
  const { field, wanted, fact, shown } = name;
  if (!wanted) return;
  const isSame = overlap(wanted, shown) >= nameFloor;
  tally.add(field, {
    right: Number(isSame),
    wrong: Number(shown !== undefined && !isSame),
    missed: Number(!isSame),
  });
  if (fact !== undefined) tally.judge(fact.rule, isSame);
  if (!isSame) {
    const what = shown === undefined ? 'missed' : 'wrong';
    tally.complain({ id, field, what, text: `${shown ?? '–'} ≠ ${wanted}` });
  }
}
