import type { RequiredEntityData } from '@mikro-orm/core';
import type { ClientLimits } from '@ictg/kit/agreement';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { PartnerClientEntity } from '../client.entity.js';
import { ClientLimitEntity, type ClientLimit } from '../client-limit.entity.js';
import { limitsFault } from '../client-limit.rules.js';
import { mustBeAPerson } from '../client.policy.js';

/** How much the partner of a connection may ask from now on, with all of its connections together. */
export interface NewLimits extends ClientLimits {
  readonly idempotencyKey: string;
  readonly clientId: string;
  readonly reason: string;
}

/** Sets the limits of a partner. They hold within seconds; what is under way is not stopped. */
export async function setClientLimits(desk: Desk, input: NewLimits): Promise<string> {
  mustBeAPerson(desk.viewer, 'client:admit');
  const fault = limitsFault(input);
  if (fault) throw invalid(fault.field, fault.sentence);
  const reason = input.reason.trim();
  if (reason === '' || reason.length > 500)
    throw invalid(
      'reason',
      'Say why in a sentence of at most 500 characters: the partner reads it.',
    );
  const em = await desk.em();
  const client = await em.findOne(PartnerClientEntity, { id: input.clientId });
  if (!client) throw notFound('connection');
  return doneOnce(desk, 'setClientLimits', input.idempotencyKey, input, async () => {
    const limits = {
      id: newId('lim'),
      kind: client.kind,
      agency: client.agency,
      requestsPerMinute: input.requestsPerMinute,
      atOnce: input.atOnce,
      recordsPerDocument: input.recordsPerDocument,
      reason,
      setBy: desk.viewer.name,
    };
    em.create(ClientLimitEntity, limits as RequiredEntityData<ClientLimit>, { persist: true });
    await em.flush();
    return client.id;
  });
}
