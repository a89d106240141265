import { phrase, type Text } from '../../model/phrase.ts';
import type { Participant, Role } from '../../model/report.ts';
import { capitalise, uncapitalise } from './capitalise.ts';

/** What stands before a person's name at the start of a line: the rank, else the honorific. */
export function formatPrefix({ rank, honorific }: Participant): string | undefined {
  const prefix = rank ?? honorific;
  return prefix === undefined ? undefined : capitalise(prefix);
}

/** A participant in the middle of a sentence: `Đại tá Nguyễn Văn An`, `đồng chí …`, or the words for a group. */
export function formatParticipant({ name, group, rank, honorific }: Participant): string {
  if (name === undefined) return group ?? '';
  const prefix = rank ?? (honorific === undefined ? undefined : uncapitalise(honorific));
  return prefix === undefined ? name : `${prefix} ${name}`;
}

/** `Chủ trì`, `Dự và chỉ đạo`. */
export function formatRole(role: Role): Text {
  return phrase(`role.${role}`);
}
