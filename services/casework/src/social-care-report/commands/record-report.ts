import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { authority, currentCode } from '@ictg/kit/geography';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { targetDueAt } from '../../clock/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { childToChange } from '../../record/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { SocialCareReportEntity, type SocialCareReport } from '../social-care-report.entity.js';
import type {
  RecordSocialCareReplyInput,
  RecordSocialCareReportInput,
} from '../social-care-report.input.js';
import type { SocialCareReply } from '../social-care-report.vocabulary.js';

const replyInWords: Record<SocialCareReply, string> = {
  ASSESSMENT: 'an assessment begins',
  STRATEGY_DISCUSSION: 'a strategy discussion is called',
  KNOWN_AND_WORKED_WITH: 'the child is known and worked with',
  NO_FURTHER_ACTION: 'no further action',
  SENT_ELSEWHERE: 'another council was named',
};

/** Records a report to children's services. The reply is waited for, and falls due as a task. */
export async function recordSocialCareReport(
  desk: Desk,
  input: RecordSocialCareReportInput,
): Promise<string> {
  return doneOnce(desk, 'recordSocialCareReport', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    mustNotBeToCome('reportedOn', input.reportedOn);
    if (input.worry.trim().length < 10)
      throw invalid('worry', 'Say in a sentence what was reported. Never where the child is.');
    if (!input.toldTo.trim()) throw invalid('toldTo', 'Say whom you told: a name, role or team.');
    const council = input.authorityGss ?? child.authorityGss ?? null;
    if (council !== null && !authority(currentCode(council) ?? council))
      throw invalid(
        'authorityGss',
        'No authority in England or Wales has that code. Choose it by name.',
      );
    const startedAt = londonInstant(input.reportedOn, '12:00');
    const replyDueAt =
      targetDueAt(await clockSettingsInForce(desk), 'SOCIAL_CARE_REPLY', startedAt) ?? startedAt;
    const report = (await desk.em()).create(
      SocialCareReportEntity,
      {
        id: newId('scr'),
        childId: child.id,
        reportedOn: input.reportedOn,
        reportedBy: desk.viewer.name,
        authorityGss: council,
        toldTo: input.toldTo.trim(),
        worry: input.worry.trim(),
        replyDueAt,
      } as RequiredEntityData<SocialCareReport>,
      { persist: true },
    );
    await openTask(desk, {
      kind: 'SOCIAL_CARE_REPLY',
      childId: child.id,
      recordId: report.id,
      subject: desk.viewer.subject,
      text: `Children's services have not replied to the report of ${child.reference}: ask, and escalate if need be.`,
      dueAt: replyDueAt,
    });
    await note(
      desk,
      report,
      'social-care.reported',
      `Reported to children's services (${report.toldTo}).`,
    );
    return child.id;
  });
}

/** Records what children's services answered; the task is settled. */
export async function recordSocialCareReply(
  desk: Desk,
  input: RecordSocialCareReplyInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'child:change');
  const report = await loadForChange<SocialCareReport>(
    desk,
    SocialCareReportEntity,
    "report to children's services",
    input.socialCareReportId,
    input.version,
  );
  if (report.reply)
    throw ruleBroken(
      'REPLIED_ALREADY',
      'A reply is on record already. What came later belongs on the timeline.',
    );
  mustNotBeToCome('repliedOn', input.repliedOn);
  if (input.repliedOn < report.reportedOn)
    throw invalid('repliedOn', 'A reply cannot come before the report. Check the date.');
  report.reply = input.reply;
  report.repliedOn = input.repliedOn;
  report.replyNote = input.note?.trim() || null;
  await settleTasks(desk, report.id);
  await note(
    desk,
    report,
    'social-care.replied',
    `Children's services replied: ${replyInWords[input.reply]}.`,
  );
  return report.childId;
}

function mustNotBeToCome(field: string, on: string): void {
  if (on > londonDay(new Date()))
    throw invalid(field, 'This day is still to come. Check the date.');
}

function note(desk: Desk, report: SocialCareReport, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: report.childId,
    category: 'CONTACT',
    kind,
    text,
    recordId: report.id,
  });
}
