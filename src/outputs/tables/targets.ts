import type { TargetEnd, TargetThread } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { citationAddress, pageAddress } from '../address.ts';
import { targetStates } from './enums.ts';
import { defineTable } from './table.ts';

interface TargetRow {
  readonly site: Site;
  readonly thread: TargetThread;
  /** What was promised last, and what was reported last. */
  readonly plan: TargetEnd | undefined;
  readonly result: TargetEnd | undefined;
}

/** `du-lieu/targets.csv`: a row for each target, as the board shows it. */
export const targets = defineTable<TargetRow>({
  name: 'targets',
  title: 'Chỉ tiêu: đề ra và báo cáo',
  description:
    'One row a target: a metric of one organisation in one period, what was promised and what was reported. Every statement about it is in statements.csv.',
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['organisation_id'], table: 'organisations', references: ['id'] },
    { fields: ['previous_id'], table: 'targets', references: ['id'] },
    { fields: ['plan_event_id'], table: 'events', references: ['id'] },
    { fields: ['result_event_id'], table: 'events', references: ['id'] },
  ],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent: the page is chi-tieu/<id>.html.',
      isRequired: true,
      cell: ({ thread }) => thread.id,
    },
    {
      name: 'metric',
      type: 'string',
      description: 'What is measured.',
      isRequired: true,
      cell: ({ thread }) => thread.metric,
    },
    {
      name: 'actor',
      type: 'string',
      description: 'Who is to reach it, as printed.',
      cell: ({ thread }) => thread.actor,
    },
    {
      name: 'organisation_id',
      type: 'string',
      description: 'The same organisation in organisations.csv.',
      cell: ({ site, thread: { actorId } }) =>
        actorId !== undefined && site.organisations.has(actorId) ? actorId : undefined,
    },
    {
      name: 'period',
      type: 'string',
      description: '2025, 2024-H1, 2025-Q3, 2025-06, 2025/2030.',
      cell: ({ thread }) => thread.period,
    },
    {
      name: 'state',
      type: 'string',
      description:
        'reported-met and reported-missed say what reports say, not what is so; reported: nobody promised it in this archive; promised: no report yet.',
      isRequired: true,
      enum: targetStates,
      cell: ({ thread }) => thread.state,
    },
    {
      name: 'previous_id',
      type: 'string',
      description: 'The same metric and organisation in the period before.',
      cell: ({ thread }) => thread.previousId,
    },
    {
      name: 'plans',
      type: 'integer',
      description: 'Statements of what is promised.',
      isRequired: true,
      cell: ({ thread }) => thread.plans.length,
    },
    {
      name: 'plan_event_id',
      type: 'string',
      description: 'The last report that promises it.',
      cell: ({ plan }) => plan?.reportId,
    },
    {
      name: 'plan_quote',
      type: 'string',
      description: 'Its words.',
      cell: ({ plan }) => plan?.quote,
    },
    {
      name: 'plan_link',
      type: 'string',
      format: 'address',
      description: 'Where these words stand.',
      cell: ({ site, plan }) => (plan === undefined ? undefined : citationAddress(site, plan)),
    },
    {
      name: 'results',
      type: 'integer',
      description: 'Statements of what was reached.',
      isRequired: true,
      cell: ({ thread }) => thread.results.length,
    },
    {
      name: 'result_event_id',
      type: 'string',
      description: 'The last report of what was reached; never earlier than the promise.',
      cell: ({ result }) => result?.reportId,
    },
    {
      name: 'result_quote',
      type: 'string',
      description: 'Its words.',
      cell: ({ result }) => result?.quote,
    },
    {
      name: 'result_link',
      type: 'string',
      format: 'address',
      description: 'Where these words stand.',
      cell: ({ site, result }) =>
        result === undefined ? undefined : citationAddress(site, result),
    },
    {
      name: 'page',
      type: 'string',
      format: 'address',
      description: 'Page of the target; relative to the site where that has no address.',
      isRequired: true,
      cell: ({ site, thread }) => pageAddress(site, `chi-tieu/${thread.id}.html`),
    },
  ],
  *rows(site) {
    for (const thread of site.targets.values()) {
      yield { site, thread, plan: thread.plans.at(-1), result: thread.results.at(-1) };
    }
  },
});
