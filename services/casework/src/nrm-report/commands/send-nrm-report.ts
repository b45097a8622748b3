import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notAllowed, notFound, ruleBroken } from '@ictg/kit/refusal';
import { nrmKey } from '../../child/index.js';
import { childToChange } from '../../record/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { NrmReportEntity, type NrmReport } from '../nrm-report.entity.js';
import type { SendNrmReportInput } from '../nrm-report.input.js';
import { authorRoleOf, nrmReportFault } from '../nrm-report.rules.js';
import type { NrmReportDecision, NrmReportRecipient } from '../nrm-report.vocabulary.js';

const toWhom: Readonly<Record<NrmReportRecipient, string>> = {
  SCA: 'the Single Competent Authority',
  IECA: 'the Immigration Enforcement Competent Authority',
  DEVOLVED_PANEL: 'the local panel',
};
const forWhat: Readonly<Record<NrmReportDecision, string>> = {
  REASONABLE_GROUNDS: 'the reasonable grounds decision',
  CONCLUSIVE_GROUNDS: 'the conclusive grounds decision',
  RECONSIDERATION: 'a reconsideration',
};

/** Sends something for a decision of the NRM: the competent authority reads it, and nothing else of the record. */
export async function sendNrmReport(desk: Desk, input: SendNrmReportInput): Promise<string> {
  return doneOnce(desk, 'sendNrmReport', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    const fault = nrmReportFault(input, londonDay(new Date()));
    if (fault) throw fault;
    const authorRole = authorRoleOf(desk.viewer.roles);
    if (authorRole === null) throw notAllowed('Only whoever works with the child sends a report.');
    const nrmReferenceId = await ownReference(desk, child.id, input.nrmReference);
    if (input.replacesId) await mustBeToReplace(desk, child.id, input.replacesId);
    const report = (await desk.em()).create(
      NrmReportEntity,
      {
        id: newId('nrp'),
        childId: child.id,
        nrmReferenceId,
        decision: input.decision,
        kind: input.kind,
        sentTo: input.sentTo,
        text: input.text.trim(),
        sentOn: input.sentOn,
        sentBy: desk.viewer.name,
        authorRole,
        replacesId: input.replacesId ?? null,
      } as RequiredEntityData<NrmReport>,
      { persist: true },
    );
    await writeTimeline(desk, {
      childId: child.id,
      category: 'NRM',
      kind: 'nrm.report-sent',
      text: `Sent to ${toWhom[input.sentTo]} for ${forWhat[input.decision]}.`,
      recordId: report.id,
    });
    return child.id;
  });
}

async function ownReference(desk: Desk, childId: string, reference: string): Promise<string> {
  const [found] = await desk.rows<{ id: string }>(
    'select id from nrm_reference where child_id = ? and key = ?',
    [childId, nrmKey(reference)],
  );
  if (found) return found.id;
  throw invalid(
    'nrmReference',
    'That reference is not on the child’s record. Choose one that is, or add it first.',
  );
}

async function mustBeToReplace(desk: Desk, childId: string, id: string): Promise<void> {
  const [found] = await desk.rows<{ is_replaced: boolean }>(
    `select exists (select from nrm_report l where l.replaces_id = r.id) as is_replaced
     from nrm_report r where r.id = ? and r.child_id = ?`,
    [id, childId],
  );
  if (!found) throw notFound('report');
  if (found.is_replaced)
    throw ruleBroken(
      'CORRECTED_ALREADY',
      'That report is corrected already. Correct the correction.',
      'replacesId',
    );
}
