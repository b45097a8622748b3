import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { versionOn } from '../eligibility/index.js';
import { ruleBookInForce } from '../setting/index.js';

/** What is on record of a child that closing support depends on. */
export async function closureFacts(
  desk: Desk,
  childId: string,
): Promise<{ readonly isMissing: boolean; readonly isPresumedChild: boolean }> {
  const [found] = await desk.rows<{ missing: boolean; challenged: boolean }>(
    `select exists (select 1 from missing_episode m where m.child_id = c.id and m.state = 'MISSING') as missing,
       coalesce((select a.under_challenge and a.outcome = 'ADULT' from age_determination a where a.child_id = c.id and a.source <> 'CLAIMED'
         order by a.determined_on desc, a.id desc limit 1), false) as challenged
     from child c where c.id = ?`,
    [childId],
  );
  const version = versionOn(await ruleBookInForce(desk), londonDay(new Date()));
  return {
    isMissing: found?.missing ?? false,
    isPresumedChild:
      (found?.challenged ?? false) && version?.settings.challengedAge.value === 'PRESUME_CHILD',
  };
}
