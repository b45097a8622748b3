import { doneOnce } from '@ictg/kit/command';
import { londonDay } from '@ictg/kit/calendar';
import type { PartnerKind } from '@ictg/kit/agreement';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { AgreementEntity } from '../agreement.entity.js';
import { agreementFault, type AgreementFacts } from '../agreement.rules.js';
import type { LawfulBasis } from '../agreement.vocabulary.js';
import { partnerOf } from '../partner.js';

/** What an agreement is to say. */
export interface NewAgreement extends AgreementFacts {
  readonly idempotencyKey?: string | null;
  readonly kind: PartnerKind;
  readonly agency: string;
  readonly lawfulBasis: LawfulBasis;
}

/** Drafts an agreement. It opens nothing until two different people have approved it. */
export async function draftAgreement(desk: Desk, input: NewAgreement): Promise<string> {
  mustBeAllowed(desk.viewer, 'agreement:draft');
  const partner = partnerOf(input.kind, input.agency);
  if (!partner)
    throw invalid('agency', 'There is no such partner. Choose it from the directory again.');
  const fault = agreementFault(input, londonDay(new Date()));
  if (fault) throw invalid(fault.field, fault.sentence);
  return doneOnce(desk, 'draftAgreement', input.idempotencyKey, input, async () => {
    const [next] = await desk.rows<{ number: string }>(
      `select nextval('agreement_reference') as number`,
    );
    const em = await desk.em();
    const agreement = {
      id: newId('agm'),
      reference: `ISA-${String(next?.number ?? '').padStart(4, '0')}`,
      kind: input.kind,
      agency: input.agency,
      partnerName: partner.name,
      purpose: input.purpose,
      lawfulBasis: input.lawfulBasis,
      powers: input.powers.trim(),
      groups: [...input.groups],
      areas: [...partner.areas],
      fromOn: input.fromOn,
      untilOn: input.untilOn,
      reviewOn: input.reviewOn,
      signatories: input.signatories.map(({ name, role, organisation }) => ({
        name: name.trim(),
        role: role.trim(),
        organisation: organisation.trim(),
      })),
      state: 'DRAFT',
      draftedBy: desk.viewer.name,
    };
    em.create(AgreementEntity, agreement as never, { persist: true });
    await em.flush();
    return agreement.id;
  });
}
