import type { Desk } from '@ictg/kit/database';
import { insertRows, insertWhereabouts } from '../../database/insert-rows.js';
import type { BulkRows, BulkTable, WhereaboutsRow } from '../../database/row.js';

const tables = [
  'staff_member',
  'post',
  'leave',
  'on_call',
  'child',
  'parental_responsibility',
  'age_determination',
  'legal_status',
  'nrm_reference',
  'record_denial',
  'alert',
  'child_link',
  'referral',
  'information_request',
  'offer_decision',
  'support',
  'allocation',
  'child_access',
  'missing_episode',
  'closure_proposal',
  'eighteen_preparation',
  'outcome_measure',
  'outcome_rating',
  'outcome_fact',
  'plan_goal',
  'plan_action',
  'plan_review',
  'contact_tier',
  'visit',
  'appointment',
  'social_care_report',
  'nrm_report',
  'supervision',
  'supervision_decision',
  'consultation',
  'advice',
  'contact',
  'contact_child',
  'contact_action',
  'local_gap',
  'matter',
  'timeline_entry',
  'task',
  'call',
  'call_back',
  'safety_plan',
  'handover',
] as const satisfies readonly BulkTable[];

/** Rows on their way into the database. */
export class RowSet {
  private readonly rows = new Map<BulkTable, BulkRows[BulkTable][]>();
  private readonly whereabouts: WhereaboutsRow[] = [];

  /** Adds a row to a table. */
  add<Table extends BulkTable>(table: Table, row: BulkRows[Table]): void {
    const known = this.rows.get(table);
    if (known) known.push(row);
    else this.rows.set(table, [row]);
  }

  /** Adds where a child is, which goes its own way. */
  addWhereabouts(row: WhereaboutsRow): void {
    this.whereabouts.push(row);
  }

  /** Writes everything added so far, in the order in which rows find what they point at. */
  async write(desk: Desk): Promise<void> {
    for (const table of tables) {
      await insertRows(
        desk,
        table,
        (this.rows.get(table) ?? []) as readonly BulkRows[typeof table][],
      );
      this.rows.delete(table);
    }
    await insertWhereabouts(desk, this.whereabouts.splice(0));
  }
}
