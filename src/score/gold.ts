import { z } from 'zod';

const person = z.object({
  name: z.string().nullish(),
  group: z.string().nullish(),
  rank: z.string().nullish(),
  positions: z.array(z.string()).default([]),
  role: z.string().nullish(),
  at: z.string().nullish(),
});

/** The true facts of one article, read by hand. `null` for a whole list means *not annotated*: it is not scored. */
export const goldSchema = z.object({
  date: z.object({ value: z.string().nullable(), part: z.string().nullish() }).nullish(),
  chair: z.array(person).nullable().default([]),
  attendees: z.array(person).nullable().default([]),
  speakers: z.array(z.string()).nullish(),
  targets: z
    .array(
      z.object({
        text: z.string(),
        kind: z.string(),
        period: z.string().nullish(),
        value: z.string().nullish(),
        optional: z.boolean().default(false),
      }),
    )
    .nullish(),
  organiser: z.string().nullish(),
  event: z.string().nullish(),
  is_meeting: z.boolean().default(true),
  targets_complete: z.boolean().default(true),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldPerson = z.infer<typeof person>;
export type GoldTarget = NonNullable<Gold['targets']>[number];
