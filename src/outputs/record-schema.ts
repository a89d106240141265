import { z } from 'zod';
import type { DataFile, Site } from '../model/site.ts';
import { pageAddress } from './address.ts';
import { jsonFile } from './json-file.ts';

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: 'Span' })
  .describe(
    'Half-open range [start, end) in UTF-16 units of the canonical text of the file: decoded, NFC, line ends \\n, without a byte order mark.',
  );

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const dayOrYearless = z.string().regex(/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u);

function factOf<T extends z.ZodType>(id: string, value: T) {
  return z
    .strictObject({
      value,
      quote: z
        .string()
        .describe('Exactly the text of `span`; empty only for a corrected fact without one.'),
      span: span
        .nullable()
        .describe('null only for a corrected fact whose words are not in the text.'),
      evidence: z.array(span).describe('Further ranges that took part in the value.'),
      rule: z
        .string()
        .regex(/^(?:[^/\s]+\/[^/\s]+|correction|front-matter)$/u)
        .describe(
          'Permanent id of the rule that read it: `<field>/<name>`; of a corrected fact, `correction` or `front-matter`.',
        ),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .describe('Measured precision of the rule, or the product of those that took part.'),
      basis: z
        .enum(['said', 'inferred', 'corrected'])
        .describe(
          'said: the words are in the text; inferred: worked out, see `evidence`; corrected: given by a person.',
        ),
    })
    .meta({ id });
}

const mode = z.enum(['in-person', 'online', 'hybrid']);

const eventDate = z
  .strictObject({
    edtf: z
      .string()
      .regex(
        /^(?:\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}|XXXX-\d{2}-\d{2}|XXXX-\d{2}-\d{2}\/XXXX-\d{2}-\d{2})$/u,
      )
      .describe('ISO 8601-2: a day, month, year or interval; XXXX for a year nobody gave.'),
    start: dayOrYearless
      .nullable()
      .describe('First possible day; without a year null, of several days `XXXX-08-14`.'),
    end: dayOrYearless
      .nullable()
      .describe('Last possible day; without a year null, of several days `XXXX-08-15`.'),
    precision: z
      .enum(['day', 'days', 'month', 'year', 'interval'])
      .describe('days: it ran over several days; interval: one unknown moment between the two.'),
    part: z.enum(['morning', 'afternoon', 'evening', 'all-day']).nullable(),
    reasons: z.array(z.string()).describe('Vietnamese sentences: why this date.'),
  })
  .meta({ id: 'EventDate' })
  .describe('When the meeting took place, never when it was printed.');

const eventName = z
  .strictObject({
    name: z.string().min(1).describe('As printed.'),
    kind: z.enum([
      'review',
      'mid-year',
      'resolution',
      'congress',
      'session',
      'training',
      'working-session',
      'ceremony',
      'other',
    ]),
    mode: mode.nullable(),
    reviewYear: z.int().nullable().describe('The year looked back at.'),
    planYear: z.int().nullable().describe('The year planned for.'),
  })
  .meta({ id: 'EventName' });

const place = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum(['venue', 'remote-point', 'area']),
    unit: z
      .string()
      .regex(/^\d{3}$/u)
      .nullable()
      .describe('Code of the province it lay in when printed (the 63 units, three digits).'),
    now: z
      .string()
      .nullable()
      .describe('The unit it belongs to since 2025-07-01, when that is another.'),
  })
  .meta({ id: 'Place' });

const participant = z
  .strictObject({
    name: z.string().min(1).nullable().describe('Without honorific and rank.'),
    group: z
      .string()
      .min(1)
      .nullable()
      .describe('An unnamed group; exactly one of name and group is set.'),
    honorific: z.string().nullable(),
    rank: z.string().nullable(),
    positions: z.array(z.string().min(1)).describe('In printed order, one office each.'),
    role: z.enum(['chairs', 'co-chairs', 'directs', 'attends', 'speaks', 'reports', 'concludes']),
    at: z.string().nullable().describe('Where the text says they sat.'),
  })
  .meta({ id: 'Participant' });

const target = z
  .strictObject({
    text: z.string().min(1).describe('The clause as printed.'),
    subject: z.string(),
    comparator: z.enum([
      'eq',
      'ge',
      'gt',
      'le',
      'lt',
      'approx',
      'between',
      'increase',
      'decrease',
      'ratio',
      'rank',
      'qualitative',
    ]),
    amount: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .nullable()
      .describe('A number, or [from, to] for `between`; null for `qualitative`.'),
    of: z.number().nullable().describe('The whole of a ratio: 15 in 12/15.'),
    unit: z.string().nullable(),
    base: z.string().nullable().describe('What a share is relative to; never turned into a count.'),
    kind: z.enum(['result', 'plan']),
    period: z
      .string()
      .nullable()
      .describe('A year, half, quarter or term: 2024, 2024-H1, 2025-Q3, 2025/2030.'),
    actor: z.string().nullable().describe('Who is to reach it, as printed.'),
  })
  .meta({ id: 'Target' });

const textFact = factOf('TextFact', z.string().min(1));
const dateFact = factOf('DateFact', eventDate);
const eventFact = factOf('EventFact', eventName);
const modeFact = factOf('ModeFact', mode);
const placeFact = factOf('PlaceFact', place);
const participantFact = factOf('ParticipantFact', participant);
const targetFact = factOf('TargetFact', target);

function correctionOf<F extends string, T extends z.ZodType>(fields: readonly F[], fact: T) {
  return z.strictObject({
    field: z.enum(fields),
    facts: z
      .array(z.int().nonnegative())
      .describe(
        'Places in the list of that field of the facts it gave, from 0; of a field without a list 0; empty when it only took away.',
      ),
    replaced: z.array(fact).describe('As they had been read; empty when nothing had been.'),
    reason: z.string().min(1).nullable().describe('Why; null when the front matter says it.'),
    by: z.string().min(1).nullable(),
    on: day.nullable(),
  });
}

const correction = z
  .discriminatedUnion('field', [
    correctionOf(['title', 'organiser'], textFact),
    correctionOf(['date'], dateFact),
    correctionOf(['event'], eventFact),
    correctionOf(['mode'], modeFact),
    correctionOf(['places'], placeFact),
    correctionOf(['chair', 'attendees', 'speakers'], participantFact),
    correctionOf(['targets'], targetFact),
  ])
  .meta({ id: 'Correction' })
  .describe(
    'What a person changed against what had been read; later ones stand over earlier ones.',
  );

/** The contract of one published record, strict: an unknown field is an error. */
export const recordSchema = z
  .strictObject({
    version: z.literal(1).describe('Raised when a field is removed or changes its meaning.'),
    id: z.string().min(1).describe('File name without folder and extension.'),
    slug: z.string().min(1).describe('The page is su-kien/<slug>.html.'),
    file: z.string().min(1).describe("Path from the project's root."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('Of the raw bytes of the file.'),
    isMeeting: z.boolean().describe('false: the text reports no meeting.'),
    title: textFact,
    source: z.strictObject({
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      published: z
        .string()
        .regex(/^\d{4}-\d{2}(?:-\d{2})?$/u)
        .nullable()
        .describe('Month or day of publication.'),
    }),
    date: dateFact.nullable(),
    organiser: textFact.nullable().describe('Who held the meeting, as printed.'),
    event: eventFact.nullable(),
    mode: modeFact.nullable().describe('How it was held.'),
    places: z.array(placeFact),
    chair: z
      .array(participantFact)
      .describe('Who chaired; a remote point comes after the main chair.'),
    attendees: z.array(participantFact).describe('Who took part; chairs are not repeated.'),
    speakers: z.array(participantFact),
    targets: z.array(targetFact),
    corrections: z.array(correction).describe('In the order they were applied.'),
    blocks: z
      .array(
        z.strictObject({
          kind: z.enum(['caption', 'lead', 'paragraph', 'heading', 'list-item', 'byline']),
          text: z.string(),
          span,
        }),
      )
      .describe('The text, in order.'),
    diagnostics: z.array(
      z.strictObject({
        code: z.string().regex(/^[A-Z]{3}\d{3}$/u),
        severity: z.enum(['error', 'warning']),
        line: z.int().positive().nullable(),
        column: z.int().positive().nullable(),
        message: z.string().min(1).describe('In Vietnamese.'),
      }),
    ),
  })
  .describe('One report of the archive: every fact with the words it was read from.');

/** JSON Schema (draft 2020-12) of a record. `$id` is set only for an archive that knows its address. */
export function toRecordJsonSchema(id: string | undefined): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(recordSchema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.prefixItems === undefined) return;
      jsonSchema.minItems = jsonSchema.prefixItems.length;
      jsonSchema.items = false;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, ...(id === undefined ? {} : { $id: id }), title: 'Kỷ Yếu record', ...rest };
}

/** `du-lieu/record.schema.json` */
export function recordSchemaFile(site: Site): DataFile {
  const path = 'du-lieu/record.schema.json';
  const id = site.settings.baseUrl === undefined ? undefined : pageAddress(site, path);
  return jsonFile(path, toRecordJsonSchema(id));
}
