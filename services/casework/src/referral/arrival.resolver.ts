import { Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { nrmField } from '@ictg/kit/nrm-form';
import { NrmAnswer, NrmFormOfReferral, ReferralArrival } from './arrival.type.js';
import type { NrmFormTold } from './nrm-form-told.js';
import { triageFacts } from './quality.rules.js';
import { Referral } from './referral.type.js';

/** How a referral came in. */
@Resolver(() => Referral)
export class ArrivalResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => ReferralArrival, {
    description: 'How it came in: how complete it is, who was paged, whether it is set aside.',
  })
  arrival(@Root() referral: Referral): ReferralArrival {
    return Object.assign(new ReferralArrival(), {
      answered: triageFacts.length - referral.missingFacts.length,
      needed: triageFacts.length,
      missing: referral.missingFacts,
      notKnown: referral.notKnown,
      asideReason: referral.asideReason,
      asideNote: referral.asideNote,
      asideAt: referral.asideAt,
      asideBy: referral.asideBy,
      pagedAt: referral.pagedAt,
      managerPagedAt: referral.managerPagedAt,
      pickedUpAt: referral.pickedUpAt,
      pickedUpBy: referral.pickedUpBy,
      nrmForm: referral.nrmForm && formOf(referral.nrmForm),
    });
  }
}

function formOf({ reference, answers, provenance }: NrmFormTold): NrmFormOfReferral {
  return Object.assign(new NrmFormOfReferral(), {
    reference,
    answers: answers.map(({ field, answer }) =>
      Object.assign(new NrmAnswer(), {
        field,
        label: nrmField(field)?.label ?? field,
        answer,
        became: provenance
          .filter(({ fields }) => fields.includes(field))
          .map(({ became }) => became),
      }),
    ),
  });
}
