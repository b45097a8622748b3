import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, londonDay, londonTime } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { AlertEntity, ChildEntity, type ChildRecord } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { guardianSubject, reweighChild } from '../../support/index.js';
import { openTask } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { MissingEpisodeEntity, type MissingEpisode } from '../missing.entity.js';
import type { ReportMissingInput } from '../missing.input.js';
import { agencyInWords, notYetTold, reportFault } from '../missing.rules.js';

const hour = 3_600_000;

/** Reports a child missing: the alert stands at once, and who is still to be told becomes a task. Support goes on. */
export async function reportMissing(desk: Desk, input: ReportMissingInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'missing:report');
  return doneOnce(desk, 'reportMissing', input.idempotencyKey, input, async () => {
    const fault = reportFault(input.missingAt, input, new Date());
    if (fault) throw fault;
    if (!input.reportedBy.trim())
      throw invalid(
        'reportedBy',
        'Say who told us, with their role, e.g. "Placement, night staff".',
      );
    const child = await childHeld(desk, input.childId);
    await mustNotOverlap(desk, child.id, input.missingAt);
    const episode = await newEpisode(desk, child.id, input);
    await raiseAlert(desk, child.id, input.missingAt);
    await askToTell(desk, child, episode);
    await writeTimeline(desk, {
      childId: child.id,
      category: 'RISK',
      kind: 'missing.reported',
      text: `Missing since ${inWords(input.missingAt)}, reported by ${input.reportedBy.trim()}. Support goes on.`,
      recordId: episode.id,
    });
    return child.id;
  });
}

/** The child's row is the lock: of two reports at once the second must see the first one's episode. */
async function childHeld(desk: Desk, childId: string): Promise<ChildRecord> {
  await desk.rows('select id from child where id = ? for no key update', [childId]);
  const em = await desk.em();
  const child = await em.findOne(ChildEntity, { id: childId, state: { $ne: 'SUPERSEDED' } });
  if (!child) throw notFound('child');
  return child;
}

async function mustNotOverlap(desk: Desk, childId: string, missingAt: Date): Promise<void> {
  const [other] = await desk.rows<{ is_open: boolean }>(
    `select back_at is null as is_open from missing_episode
     where child_id = ? and tstzrange(missing_at, back_at) && tstzrange(?::timestamptz, null) order by missing_at desc limit 1`,
    [childId, missingAt.toISOString()],
  );
  if (other?.is_open)
    throw ruleBroken(
      'MISSING_ALREADY',
      'This child is recorded as missing already. Add to that episode who was told.',
    );
  if (other)
    throw ruleBroken(
      'MISSING_EPISODES_OVERLAP',
      'The child was missing and back after that time. Give the time at which they went missing again.',
      'missingAt',
    );
}

async function newEpisode(
  desk: Desk,
  childId: string,
  input: ReportMissingInput,
): Promise<MissingEpisode> {
  const em = await desk.em();
  const episode = em.create(
    MissingEpisodeEntity,
    {
      id: newId('mis'),
      childId,
      state: 'MISSING',
      missingAt: input.missingAt,
      reportedAt: new Date(),
      reportedBy: input.reportedBy.trim(),
      lastSeen: input.lastSeen,
      circumstances: input.circumstances?.trim() || null,
      policeToldAt: input.policeToldAt ?? null,
      policeReference: input.policeReference?.trim() || null,
      childrensServicesToldAt: input.childrensServicesToldAt ?? null,
      managerToldAt: input.managerToldAt ?? null,
    } as RequiredEntityData<MissingEpisode>,
    { persist: true },
  );
  await em.flush();
  return episode;
}

async function raiseAlert(desk: Desk, childId: string, missingAt: Date): Promise<void> {
  const em = await desk.em();
  em.create(
    AlertEntity,
    {
      childId,
      kind: 'MISSING_NOW',
      text: `Missing since ${inWords(missingAt)}. Whoever hears of the child tells the guardian or the manager on call.`,
      fromOn: londonDay(new Date()),
      expiresOn: null,
      ownerSubject: desk.viewer.subject,
    } as never,
    { persist: true },
  );
  await reweighChild(desk, childId);
}

async function askToTell(desk: Desk, child: ChildRecord, episode: MissingEpisode): Promise<void> {
  const open = notYetTold(episode);
  if (open.length === 0) return;
  const subject = await guardianSubject(desk, child.id);
  await openTask(desk, {
    kind: 'MISSING_CHILD',
    childId: child.id,
    recordId: episode.id,
    ...(subject ? { subject } : { role: 'manager' }),
    text: `${child.reference} is missing: tell ${open.map((one) => agencyInWords[one]).join(' and ')}.`,
    dueAt: new Date(Date.now() + hour),
  });
}

/** A moment in words, as the clock on the wall shows it. */
export function inWords(at: Date): string {
  return `${dayInWords(londonDay(at))}, ${londonTime(at)}`;
}
