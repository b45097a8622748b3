import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../../permission/permission.js';
import { AgencyEntity, type Agency } from '../agency.entity.js';
import { agencyFault } from '../agency.rules.js';
import type { AgencyKind } from '../agency.vocabulary.js';
import { listed, type Listing } from './listing.js';
import { refuse, saveUniquely } from './refuse.js';

/** An agency to add. */
export interface NewAgency {
  readonly idempotencyKey?: string | null;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy?: string | null;
  readonly gssCode?: string | null;
  readonly policeForceCode?: string | null;
  readonly firstResponder?: Listing | null;
}

/**
 * Adds an agency to the directory, without a number: one is added when it has been checked.
 * @returns the agency's id
 */
export async function addAgency(desk: Desk, input: NewAgency): Promise<string> {
  mustBeAllowed(desk.viewer, 'agency:change');
  return doneOnce(desk, 'addAgency', input.idempotencyKey, input, async () => {
    const { firstResponder, ...columns } = listed(input.firstResponder);
    const agency = {
      kind: input.kind,
      name: input.name.trim().replace(/\s+/g, ' '),
      nameCy: input.nameCy?.trim() || null,
      gssCode: input.gssCode ?? null,
      policeForceCode: input.policeForceCode ?? null,
    };
    refuse(agencyFault({ ...agency, firstResponder }));
    const id = newId('agy');
    const em = await desk.em();
    em.create(AgencyEntity, { id, ...agency, ...columns } as RequiredEntityData<Agency>, {
      persist: true,
    });
    await saveUniquely(() => em.flush());
    return id;
  });
}
