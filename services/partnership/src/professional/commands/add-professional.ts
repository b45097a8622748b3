import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../../permission/permission.js';
import { ProfessionalEntity, type Professional } from '../professional.entity.js';
import { professionalFault } from '../professional.rules.js';
import { reachColumns, type Reach } from './reach.js';

/** A professional to add. */
export interface NewProfessional extends Reach {
  readonly idempotencyKey?: string | null;
  readonly name: string;
}

/**
 * Adds a professional, as yet without a post. One who looks like another is added all the same: whether two records
 * are one person is decided by somebody who looks at both.
 * @returns the record's id
 */
export async function addProfessional(desk: Desk, input: NewProfessional): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:change');
  return doneOnce(desk, 'addProfessional', input.idempotencyKey, input, async () => {
    const id = newId('pro');
    const columns = {
      name: input.name.trim().replace(/\s+/g, ' '),
      workEmail: null,
      phone: null,
      ...reachColumns(input),
    };
    const fault = professionalFault(columns);
    if (fault) throw fault;
    const em = await desk.em();
    em.create(
      ProfessionalEntity,
      { id, personId: id, ...columns } as RequiredEntityData<Professional>,
      { persist: true },
    );
    await em.flush();
    return id;
  });
}
