import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import type { CourseTopic } from '../course/index.js';
import { may } from '../permission/permission.js';
import { Engagement, EngagementAccess } from './engagement.type.js';
import type { DeclineReason, EngagementOutcome } from './engagement.vocabulary.js';

interface EngagementRow {
  readonly id: string;
  readonly version: number;
  readonly teamId: string;
  readonly askedOn: string;
  readonly askedBy: string;
  readonly topic: CourseTopic | null;
  readonly outcome: EngagementOutcome;
  readonly outcomeOn: string | null;
  readonly reason: DeclineReason | null;
  readonly nextTryOn: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
}

const columns = `id, version, team_id as "teamId", asked_on::text as "askedOn", asked_by as "askedBy", topic, outcome,
  outcome_on::text as "outcomeOn", reason, next_try_on::text as "nextTryOn", answer, answered_at as "answeredAt",
  answered_by as "answeredBy"`;

/** What each of these teams was asked, the latest first; what a partner may not see is not there. */
export async function engagementsOfTeams(
  desk: Desk,
  teamIds: readonly string[],
): Promise<Map<string, Engagement[]>> {
  if (!may(desk.viewer, 'engagement:read')) return new Map();
  const rows = await desk.rows<EngagementRow>(
    `select ${columns} from engagement
     where team_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by asked_on desc, id desc`,
    [JSON.stringify(teamIds)],
  );
  return Map.groupBy(rows.map(engagementOf), ({ teamId }) => teamId);
}

/** One engagement; a refusal when there is none for this viewer. */
export async function engagementById(desk: Desk, id: string): Promise<Engagement> {
  const [row] = await desk.rows<EngagementRow>(`select ${columns} from engagement where id = ?`, [
    id,
  ]);
  if (!row) throw notFound('engagement');
  return engagementOf(row);
}

/** What the viewer may do with any engagement: the same verdict refuses the commands. */
export function engagementAccess(viewer: Viewer): EngagementAccess {
  const canRecord = may(viewer, 'engagement:record');
  return Object.assign(new EngagementAccess(), {
    canRecord,
    whyNot: canRecord ? null : 'Those who work with sessions record this, and the team answers.',
  });
}

function engagementOf({ answeredAt, ...row }: EngagementRow): Engagement {
  return Object.assign(new Engagement(), {
    ...row,
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
  });
}
