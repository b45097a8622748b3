import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { ProfessionalEntity } from '../professional.entity.js';
import { professionalFault } from '../professional.rules.js';
import { reachColumns, type Reach } from './reach.js';

/** What to change; what is left out stays. */
export interface ProfessionalChange extends Reach {
  readonly professionalId: string;
  readonly version: number;
  readonly name?: string | null;
}

/** Changes the record of a professional. */
export async function changeProfessional(desk: Desk, input: ProfessionalChange): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:change');
  const found = await loadForChange(
    desk,
    ProfessionalEntity,
    'professional',
    input.professionalId,
    input.version,
  );
  if (found.mergedIntoId)
    throw ruleBroken(
      'RECORD_MERGED',
      'This record was merged into another. Change that one, or undo the merging first.',
    );
  const columns = reachColumns(input);
  if (input.name != null) found.name = input.name.trim().replace(/\s+/g, ' ');
  if ('workEmail' in columns && columns.workEmail === (found.workEmail ?? null))
    Object.assign(columns, { mailCameBackOn: found.mailCameBackOn });
  Object.assign(found, columns);
  const { name, workEmail = null, phone = null } = found;
  const fault = professionalFault({ name, workEmail, phone });
  if (fault) throw fault;
  await (await desk.em()).flush();
  return found.id;
}
