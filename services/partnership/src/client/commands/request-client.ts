import type { RequiredEntityData } from '@mikro-orm/core';
import { partnerKindOf, type PartnerKind } from '@ictg/kit/agreement';
import type { Day } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { partnerOf } from '../../agreement/index.js';
import { PartnerClientEntity, type PartnerClient } from '../client.entity.js';
import { clientFault, mostClients, type ClientFacts } from '../client.rules.js';
import type { ContactLanguage } from '../client.vocabulary.js';
import { mustBeAPerson } from '../client.policy.js';
import { newKey } from './keep-keys.js';

/** A connection that is asked for, with its first key. */
export interface NewClient extends ClientFacts {
  readonly idempotencyKey: string;
  readonly contactLanguage: ContactLanguage;
  readonly publicKey: string;
  readonly fromOn?: Day | null;
  readonly untilOn: Day;
}

/** The partner that a connection is of. */
export interface ClientPartner {
  readonly kind: PartnerKind;
  readonly agency: string;
}

/** Asks for a connection, for one's own agency. It gets no token until somebody of the service has admitted it. */
export function requestClient(desk: Desk, input: NewClient): Promise<string> {
  mustBeAPerson(desk.viewer, 'client:keep-own');
  const { agency = '' } = desk.viewer;
  return addClient(desk, input, { kind: partnerKindOf(desk.viewer), agency });
}

/** Adds a connection that is asked for, of a partner. */
export async function addClient(
  desk: Desk,
  input: NewClient,
  { kind, agency }: ClientPartner,
): Promise<string> {
  const partner = partnerOf(kind, agency);
  if (!partner)
    throw invalid('agency', 'There is no such partner. Give its code as an agreement does.');
  const fault = clientFault(input);
  if (fault) throw invalid(fault.field, fault.sentence);
  return doneOnce(desk, 'requestClient', input.idempotencyKey, input, async () => {
    await mustHaveRoom(desk, { kind, agency });
    const key = await newKey(desk, input);
    const em = await desk.em();
    if (await isTaken(desk, input.clientId))
      throw invalid(
        'clientId',
        'This client id is taken. Choose another; one that has ended is not used again.',
      );
    const client = {
      id: newId('pcl'),
      clientId: input.clientId,
      kind,
      agency,
      partnerName: partner.name,
      name: input.name.trim(),
      use: input.use.trim(),
      contactName: input.contactName.trim(),
      contactEmail: input.contactEmail.trim(),
      contactLanguage: input.contactLanguage,
      keys: [key],
      state: 'REQUESTED',
      requestedBy: desk.viewer.name,
    } as const;
    em.create(PartnerClientEntity, client as unknown as RequiredEntityData<PartnerClient>, {
      persist: true,
    });
    await em.flush();
    return client.id;
  });
}

async function mustHaveRoom(desk: Desk, { kind, agency }: ClientPartner): Promise<void> {
  const em = await desk.em();
  const state = { $in: ['REQUESTED' as const, 'ADMITTED' as const] };
  if ((await em.count(PartnerClientEntity, { kind, agency, state })) >= mostClients)
    throw ruleBroken(
      'TOO_MANY_CLIENTS',
      `Your agency has ${mostClients} connections. Stop one that is no longer used, then register this one.`,
    );
}

/** Of another partner too, whose rows are not to be seen: one name leads to one program. */
async function isTaken(desk: Desk, clientId: string): Promise<boolean> {
  const [found] = await desk.rows<{ taken: boolean }>('select client_id_taken(?) as taken', [
    clientId,
  ]);
  return found?.taken ?? true;
}
