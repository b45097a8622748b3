import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { AlertKind, ThreeWay } from '../../child/child.vocabulary.js';
import { SupportEntity, type Support } from '../support.entity.js';
import { caseWeight, type CaseFacts } from '../weight.rules.js';

/** What is on record of children that a case weighs by, by child. */
export async function weightFacts(
  desk: Desk,
  childIds: readonly string[],
): Promise<Map<string, Pick<CaseFacts, 'interpreterNeeded' | 'alerts'>>> {
  const rows = await desk.rows<{ id: string; interpreter_needed: ThreeWay; alerts: AlertKind[] }>(
    `select c.id, c.interpreter_needed, array(select distinct a.kind from alert a
       where a.child_id = c.id and a.ended_on is null and (a.expires_on is null or a.expires_on >= ?)) as alerts
     from child c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [londonDay(new Date()), JSON.stringify(childIds)],
  );
  return new Map(
    rows.map((row) => [row.id, { interpreterNeeded: row.interpreter_needed, alerts: row.alerts }]),
  );
}

/** Weighs an episode anew, after it has changed. */
export async function reweigh(desk: Desk, support: Support): Promise<void> {
  const facts = (await weightFacts(desk, [support.childId])).get(support.childId);
  const { state, route } = support;
  support.weight = caseWeight({
    state,
    route,
    interpreterNeeded: facts?.interpreterNeeded ?? 'NOT_ASKED',
    alerts: facts?.alerts ?? [],
  }).weight;
}

/** Weighs a child's open episode anew, after something about the child has changed that counts, such as an alert. */
export async function reweighChild(desk: Desk, childId: string): Promise<void> {
  const em = await desk.em();
  await em.flush();
  const support = await em.findOne(SupportEntity, { childId, state: { $ne: 'CLOSED' } });
  if (support) await reweigh(desk, support);
}
