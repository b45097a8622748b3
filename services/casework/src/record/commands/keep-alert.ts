import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { reweighChild } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  AlertEntity,
  type AlertRecord,
  ChildEntity,
  ChildLinkEntity,
  spanFault,
} from '../../child/index.js';
import type { AddAlertInput, EndAlertInput, LinkChildInput } from '../record.input.js';
import { childToChange } from './record-fact.js';

/** Puts an alert on a child's record. It has an owner, and a day by which it is looked at again. */
export async function addAlert(desk: Desk, input: AddAlertInput): Promise<string> {
  const child = await childToChange(desk, input.childId);
  const today = londonDay(new Date());
  if (!input.text.trim())
    throw invalid('text', 'Write what one must know. Never where the child is.');
  if (input.expiresOn && input.expiresOn < today)
    throw invalid('expiresOn', 'This day has passed. Choose when to look at the alert again.');
  const em = await desk.em();
  em.create(
    AlertEntity,
    {
      childId: child.id,
      kind: input.kind,
      text: input.text.trim(),
      fromOn: today,
      expiresOn: input.expiresOn ?? null,
      ownerSubject: desk.viewer.subject,
    } as never,
    { persist: true },
  );
  await reweighChild(desk, child.id);
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RISK',
    kind: 'alert.added',
    text: `Alert added: ${input.text.trim()}`,
  });
  return child.id;
}

/** Ends an alert, with the reason. It stays on record. */
export async function endAlert(desk: Desk, input: EndAlertInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'child:change');
  if (!input.reason.trim()) throw invalid('reason', 'Say why the alert no longer holds.');
  const alert = await loadForChange<AlertRecord>(
    desk,
    AlertEntity,
    'alert',
    input.alertId,
    input.version,
  );
  const child = await childToChange(desk, alert.childId);
  if (alert.endedOn) throw ruleBroken('ALERT_ENDED_ALREADY', 'This alert was ended already.');
  alert.endedOn = londonDay(new Date());
  alert.endedReason = input.reason.trim();
  await reweighChild(desk, child.id);
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RISK',
    kind: 'alert.ended',
    text: `Alert ended: ${alert.endedReason}`,
  });
  return child.id;
}

const aroundTheChild = new Set<string>(['SOLICITOR', 'INTERPRETER', 'SOCIAL_WORKER']);

/** Ties a child to another child or person. */
export async function linkChild(desk: Desk, input: LinkChildInput): Promise<string> {
  const child = await childToChange(desk, input.childId);
  if (Boolean(input.otherChildId) === Boolean(input.otherName?.trim()))
    throw invalid(
      'otherChildId',
      'Name either another child of the service or another person, not both.',
    );
  if (input.otherChildId === child.id)
    throw invalid('otherChildId', 'A child cannot be tied to itself.');
  if (input.otherChildId && aroundTheChild.has(input.kind))
    throw invalid('otherName', 'Give the name of the professional; they have no record here.');
  const fault = spanFault(
    {
      from: { field: 'fromOn', day: input.fromOn },
      until: { field: 'untilOn', day: input.untilOn },
    },
    londonDay(new Date()),
  );
  if (fault) throw fault;
  const em = await desk.em();
  if (input.otherChildId && !(await em.findOne(ChildEntity, { id: input.otherChildId })))
    throw notFound('child');
  em.create(
    ChildLinkEntity,
    {
      childId: child.id,
      kind: input.kind,
      otherChildId: input.otherChildId ?? null,
      otherName: input.otherName?.trim() || null,
      note: input.note?.trim() || null,
      fromOn: input.fromOn ?? null,
      untilOn: input.untilOn ?? null,
    } as never,
    { persist: true },
  );
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RECORD',
    kind: 'child.linked',
    text: `Link recorded: ${input.kind.toLowerCase().replaceAll('_', ' ')}.`,
  });
  return child.id;
}
