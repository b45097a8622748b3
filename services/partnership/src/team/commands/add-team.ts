import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import { AgencyEntity } from '../../agency/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { TeamEntity, type Team } from '../team.entity.js';
import { teamFault } from '../team.rules.js';
import { saveTeam } from './save-team.js';

/** A team to add. */
export interface NewTeam {
  readonly idempotencyKey?: string | null;
  readonly agencyId: string;
  readonly name: string;
  readonly gssCode?: string | null;
  readonly headcount?: number | null;
  readonly headcountOn?: string | null;
}

/**
 * Adds a team of an agency. A council's team works in the council's authority unless told otherwise.
 * @returns the team's id
 */
export async function addTeam(desk: Desk, input: NewTeam): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:change');
  return doneOnce(desk, 'addTeam', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const agency = await em.findOne(AgencyEntity, { id: input.agencyId });
    if (!agency) throw notFound('agency');
    const facts = {
      name: input.name.trim().replace(/\s+/g, ' '),
      gssCode: input.gssCode ?? agency.gssCode ?? null,
      headcount: input.headcount ?? null,
      headcountOn: input.headcountOn ?? null,
    };
    const fault = teamFault(facts, londonDay(new Date()));
    if (fault) throw fault;
    const id = newId('tem');
    em.create(TeamEntity, { id, agencyId: agency.id, ...facts } as RequiredEntityData<Team>, {
      persist: true,
    });
    await saveTeam(() => em.flush());
    return id;
  });
}
