import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { SupportEntity, supportLifecycle, type SupportRecord } from '../../support/index.js';

/** An episode that goes on, of a child whom the viewer may work with. */
export async function openSupportForWork(desk: Desk, supportId: string): Promise<SupportRecord> {
  mustBeAllowed(desk.viewer, 'support:work');
  const support = await (await desk.em()).findOne(SupportEntity, { id: supportId });
  if (!support) throw notFound('episode of support');
  if (!supportLifecycle.isOpen(support.state))
    throw ruleBroken('SUPPORT_CLOSED', 'Support has ended. Reopen it first, if work goes on.');
  return support;
}
