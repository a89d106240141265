import { z } from 'zod';

const text = z.string().min(1);

/** A phrase, or several spellings of one thing. `capital`: the first letter must be a capital in the text. */
const phrase = z.union([
  text,
  z.strictObject({
    id: text.optional(),
    forms: z.array(text).min(1),
    capital: z.boolean().optional(),
  }),
]);

/** What a file of `lexicon/` may hold. Every section is optional; several files may hold the same one. */
export const lexiconFile = z.strictObject({
  version: z.literal(1),
  /** Phrases by kind: `rank`, `office`, `cue/chair` … */
  phrases: z.record(text, z.array(phrase)).optional(),
  abbreviations: z.array(z.strictObject({ short: text, long: text })).optional(),
  provinces: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{3}$/u),
        name: text,
        kind: z.enum(['tỉnh', 'thành phố']),
        aliases: z.array(text).default([]),
        /** Whether the name alone means the unit; not where it is first of all the name of a person. */
        bareName: z.boolean().default(true),
        militaryRegion: text.optional(),
        successor: text,
        successorKind: z.enum(['tỉnh', 'thành phố']),
        /** First day it belongs to its successor. */
        successorSince: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/u)
          .default('2025-07-01'),
      }),
    )
    .optional(),
  fixedDays: z
    .array(
      z.strictObject({
        id: text,
        monthDay: z.string().regex(/^\d{2}-\d{2}$/u),
        firstYear: z.number().int(),
        forms: z.array(text).min(1),
      }),
    )
    .optional(),
  storms: z
    .array(
      z.strictObject({
        year: z.number().int(),
        number: z.number().int(),
        name: text,
        landfall: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
      }),
    )
    .optional(),
  newspapers: z
    .array(z.strictObject({ code: text, name: text, province: z.string().optional() }))
    .optional(),
  /** What is known of offices as posts that people follow each other in. */
  posts: z
    .strictObject({
      /** Offices as they are shortened, and what they stand for. */
      short: z.array(z.strictObject({ short: text, long: text })).default([]),
      /** Offices that one person at a time holds in one organisation. */
      sole: z.array(text).default([]),
      /** Words before an office that is held no longer. */
      former: z.array(text).default([]),
    })
    .optional(),
  /** Rule id → how often it was right of how often it fired on the golden corpus. */
  measured: z
    .record(text, z.strictObject({ right: z.number().int(), found: z.number().int() }))
    .optional(),
  /** What the golden reports say of each field: facts right, wrong and missed. */
  quality: z
    .strictObject({
      documents: z.number().int(),
      fields: z.record(
        text,
        z.strictObject({
          right: z.number().int(),
          wrong: z.number().int(),
          missed: z.number().int(),
        }),
      ),
    })
    .optional(),
});

export type LexiconFile = z.infer<typeof lexiconFile>;
