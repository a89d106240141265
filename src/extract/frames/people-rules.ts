import type { Rule } from '../rule.ts';
import { attendRules } from './attend-rules.ts';
import { chairRules } from './chair-rules.ts';
import { eventRules, modeRules } from './event.ts';
import { holdRules } from './hold.ts';
import { placeRules } from './place.ts';
import { speakRules } from './speak.ts';

/** Every rule about people, bodies, meetings and places, for tests, documentation and measuring. */
export const peopleRules: readonly Rule<unknown>[] = [
  ...holdRules,
  ...eventRules,
  ...modeRules,
  ...chairRules,
  ...attendRules,
  ...speakRules,
  ...placeRules,
];
