import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { alertKinds } from '../child/child.vocabulary.js';
import { runRole } from './foundation.js';

const aboutChildren = [
  'support_transfer',
  'closure_proposal',
  'missing_episode',
  'eighteen_preparation',
  'post_eighteen_support',
  'outcome_measure',
  'outcome_rating',
  'outcome_fact',
  'plan_goal',
  'plan_action',
  'plan_review',
  'contact_tier',
  'visit',
  'social_care_report',
];
// What is said in supervision is for the two of them: the log keeps that it changed, and its values to itself.
const betweenTwo = ['supervision', 'supervision_decision'];

/** What is watched of the work with a child, and what the database holds of it, whoever writes the rows. */
export const workRights: MigrationStep = {
  name: '0021-work-rights',
  statements: [
    ...aboutChildren.map((table) => watchChanges(table, 'child_id')),
    ...betweenTwo.map((table) => watchChanges(table, '', 'sealed')),
    `grant select, insert, update on ${[...aboutChildren, ...betweenTwo].join(', ')} to ${runRole}`,
    // A child is missing once at a time, and cannot be back before going missing.
    `alter table missing_episode add constraint missing_episode_back_after_missing check (back_at is null or back_at >= missing_at)`,
    `alter table missing_episode add constraint missing_episode_one_at_a_time
       exclude using gist (child_id with =, tstzrange(missing_at, back_at) with &&)`,
    `alter table missing_episode add constraint missing_episode_open_while_missing check ((state = 'MISSING') = (back_at is null))`,
    `create index missing_episode_now on missing_episode (child_id) where state = 'MISSING'`,
    // Nobody closes a child's support alone.
    `alter table closure_proposal add constraint closure_proposal_second_person check (state <> 'APPROVED' or
       (decided_by_subject is not null and decided_by_subject <> proposed_by_subject))`,
    `create unique index closure_proposal_one_open on closure_proposal (support_id) where state = 'PROPOSED'`,
    `create unique index eighteen_preparation_one on eighteen_preparation (child_id)`,
    `create unique index post_eighteen_one_open on post_eighteen_support (child_id) where state in ('OFFERED', 'ACCEPTED', 'RUNNING')`,
    `create unique index outcome_measure_one_baseline on outcome_measure (support_id) where point = 'BASELINE'`,
    `create unique index outcome_rating_once on outcome_rating (measure_id, domain)`,
    // Somebody else knows of a visit, or nobody does.
    `alter table visit add constraint visit_buddy_is_another check (buddy_subject <> visitor_subject)`,
    `alter table visit add constraint visit_back_after_out check (due_back_at >= planned_at)`,
    `create index visit_out on visit (due_back_at) where state = 'OUT'`,
    `alter table alert drop constraint alert_kind_check, add constraint alert_kind_check check (kind in (${list(alertKinds)}))`,
  ],
};

function list(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
