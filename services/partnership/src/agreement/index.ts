import { AgreementCommandResolver } from './agreement-command.resolver.js';
import { AgreementResolver } from './agreement.resolver.js';

/** Information-sharing agreements: a record that decides what each partner has of the graph. */
export const agreementResolvers = [AgreementResolver, AgreementCommandResolver] as const;
export { ownPartner } from './agreement.entity.js';
export { PartnerKindEnum } from './agreement.enum.js';
export { partnerOf } from './partner.js';
export { contractsLieIn } from './contract-schema.js';
export { addAgreementCopy } from './copy.route.js';
