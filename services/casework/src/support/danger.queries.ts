import type { Desk } from '@ictg/kit/database';
import { ChildDanger } from './support.type.js';

/** SQL for what a child may be in on a row `u` of `support`: missing, or told of by a referral that nobody has decided on. */
export const dangerJson = `json_build_object(
  'missingSince', (select m.missing_at from missing_episode m where m.child_id = u.child_id and m.state = 'MISSING' limit 1),
  'isToldOf', exists (select 1 from referral r where r.child_id = u.child_id and 'YES' in (r.danger_now, r.missing_now)
    and r.state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')))`;

/** As `dangerJson` gives it. */
export interface DangerRow {
  readonly missingSince: string | null;
  readonly isToldOf: boolean;
}

/** The danger of a child as the graph has it. */
export function dangerFrom({ missingSince, isToldOf }: DangerRow): ChildDanger {
  return Object.assign(new ChildDanger(), {
    missingSince: missingSince === null ? null : new Date(missingSince),
    isToldOf,
  });
}

/** What the children of these episodes may be in, by episode. */
export async function dangersOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, ChildDanger>> {
  const rows = await desk.rows<{ id: string; danger: DangerRow }>(
    `select u.id, ${dangerJson} as danger from support u
     where u.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(supportIds)],
  );
  return new Map(rows.map(({ id, danger }) => [id, dangerFrom(danger)]));
}
