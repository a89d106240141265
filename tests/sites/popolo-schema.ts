/**
 * The classes of the Popolo data specification as JSON Schema, as far as we use them: which properties there are, and of
 * what type. A property we do not use is refused, so that a misspelt one fails; `first_seen` and `last_seen` are ours.
 */

const id = { type: 'string', minLength: 1 };
const text = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const link = {
  type: 'object',
  required: ['url'],
  properties: { url: { type: 'string', pattern: '^https?://' }, note: text },
  additionalProperties: false,
};
const links = { type: 'array', items: link };
const otherNames = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], properties: { name: text } },
};

const membership = {
  type: 'object',
  required: ['id', 'person_id'],
  properties: {
    id,
    label: text,
    role: text,
    person_id: id,
    organization_id: id,
    organization: {
      type: 'object',
      required: ['id', 'name'],
      properties: { id, name: text },
      additionalProperties: false,
    },
    post_id: id,
    first_seen: date,
    last_seen: date,
    sources: links,
  },
  additionalProperties: false,
};

const person = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id,
    name: text,
    other_names: otherNames,
    honorific_prefix: text,
    links,
    sources: links,
  },
  additionalProperties: false,
};

export const personFileSchema = {
  ...person,
  required: [...person.required, '@context', 'memberships'],
  properties: {
    ...person.properties,
    '@context': { const: 'https://www.popoloproject.com/contexts/person.jsonld' },
    memberships: { type: 'array', items: membership },
  },
};

export const bundleSchema = {
  type: 'object',
  required: ['persons', 'organizations', 'posts', 'memberships', 'events'],
  properties: {
    persons: { type: 'array', items: person },
    organizations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id,
          name: text,
          other_names: otherNames,
          parent_id: id,
          links,
          sources: links,
        },
        additionalProperties: false,
      },
    },
    posts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label', 'role', 'organization_id'],
        properties: { id, label: text, role: text, organization_id: id },
        additionalProperties: false,
      },
    },
    memberships: { type: 'array', items: membership },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id,
          name: text,
          classification: text,
          start_date: date,
          end_date: date,
          location: text,
          organization_id: id,
          attendees: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['id', 'name'], properties: { id, name: text } },
          },
          sources: links,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
