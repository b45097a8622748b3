import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../../permission/permission.js';
import { AgencyEntity } from '../agency.entity.js';
import { agencyFault } from '../agency.rules.js';
import type { AgencyKind } from '../agency.vocabulary.js';
import { listed, type Listing } from './listing.js';
import { refuse, saveUniquely } from './refuse.js';

/** What to change; what is left out stays. */
export interface AgencyChange {
  readonly agencyId: string;
  readonly version: number;
  readonly kind?: AgencyKind | null;
  readonly name?: string | null;
  readonly nameCy?: string | null;
  readonly gssCode?: string | null;
  readonly policeForceCode?: string | null;
  readonly firstResponder?: Listing | null;
  readonly closedOn?: string | null;
}

/** Changes what the directory says of an agency. Its number is not among it: a check changes that. */
export async function changeAgency(desk: Desk, input: AgencyChange): Promise<string> {
  mustBeAllowed(desk.viewer, 'agency:change');
  const agency = await loadForChange(desk, AgencyEntity, 'agency', input.agencyId, input.version);
  if (input.kind != null) agency.kind = input.kind;
  if (input.name != null) agency.name = input.name.trim().replace(/\s+/g, ' ');
  if (input.nameCy != null) agency.nameCy = input.nameCy.trim() || null;
  if (input.gssCode != null) agency.gssCode = input.gssCode;
  if (input.policeForceCode != null) agency.policeForceCode = input.policeForceCode;
  if (input.closedOn != null) agency.closedOn = input.closedOn;
  const { firstResponder, ...columns } = listed(input.firstResponder);
  if (firstResponder) Object.assign(agency, columns);
  const { kind, name } = agency;
  const codes = {
    gssCode: agency.gssCode ?? null,
    policeForceCode: agency.policeForceCode ?? null,
  };
  refuse(agencyFault({ kind, name, nameCy: agency.nameCy ?? null, ...codes, firstResponder }));
  const em = await desk.em();
  await saveUniquely(() => em.flush());
  return agency.id;
}
