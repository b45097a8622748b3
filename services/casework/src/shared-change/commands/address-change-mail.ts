import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mailDomainsOf } from '../../directory/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { ChangeMailEntity, type ChangeMail } from '../change-mail.entity.js';
import { changeMailFault } from '../change-mail.rules.js';
import type { AddressChangeMailInput } from '../shared-change.type.js';

/** Names whom the partner's agency wants told that something has changed; names another in place of the one before. */
export async function addressChangeMail(desk: Desk, input: AddressChangeMailInput): Promise<void> {
  const agency = agencyOf(desk);
  const fault = changeMailFault(input, await mailDomainsOf(agency));
  if (fault) throw fault;
  await doneOnce(desk, 'addressChangeMail', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const told = { name: input.name.trim(), email: input.email.trim(), language: input.language };
    const known = await em.findOne(ChangeMailEntity, { agency });
    if (!known)
      em.create(
        ChangeMailEntity,
        { id: newId('chc'), agency, ...told } as RequiredEntityData<ChangeMail>,
        { persist: true },
      );
    else if (input.version == null)
      throw ruleBroken(
        'MAIL_ADDRESSED_ALREADY',
        `${known.name} is named already. Load the page again, then name another.`,
      );
    else Object.assign(await mailForChange(desk, known.id, input.version), told);
    await em.flush();
    return null;
  });
}

/** Ends the mail about changes. */
export async function endChangeMail(desk: Desk, version: number): Promise<void> {
  const em = await desk.em();
  const known = await em.findOne(ChangeMailEntity, { agency: agencyOf(desk) });
  if (!known) throw notFound('person to be told');
  em.remove(await mailForChange(desk, known.id, version));
  await em.flush();
}

function mailForChange(desk: Desk, id: string, version: number): Promise<ChangeMail> {
  return loadForChange<ChangeMail>(desk, ChangeMailEntity, 'person to be told', id, version);
}

function agencyOf(desk: Desk): string {
  mustBeAllowed(desk.viewer, 'change-mail:address');
  if (desk.viewer.agency) return desk.viewer.agency;
  throw ruleBroken('NO_AGENCY', 'Sign in for an agency: nobody else can be told of its changes.');
}
