import type { Desk } from '@ictg/kit/database';
import { may } from '../permission/permission.js';
import { weightFacts } from './commands/reweigh.js';
import { supportsById } from './support.queries.js';
import { caseWeight } from './weight.rules.js';

/** Why episodes weigh what they weigh, in sentences with their points, by episode. Nothing for the thin card. */
export async function weightReasonsOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const supports = [...(await supportsById(desk, supportIds)).values()];
  const facts = await weightFacts(
    desk,
    supports.map(({ childId }) => childId),
  );
  return new Map(
    supports.map(({ id, childId, state, route }) => {
      const about = facts.get(childId);
      const parts = about && route ? caseWeight({ state, route, ...about }).parts : [];
      return [
        id,
        parts.map(({ points, sentence }) => `${points > 0 ? '+' : ''}${points} ${sentence}`),
      ];
    }),
  );
}
