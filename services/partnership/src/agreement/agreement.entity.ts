import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { partnerKinds, type FieldGroup } from '@ictg/kit/agreement';
import { personal, recordProperties, systemOnly, viewerAgency, viewerIs } from '@ictg/kit/database';
import { agreementKeepers } from '../permission/permission.js';
import { agreementStates } from './agreement.states.js';
import { agreementPurposes, lawfulBases, type Signatory } from './agreement.vocabulary.js';

const keeps = `(${viewerIs(...agreementKeepers)} or ${systemOnly})`;
/** The rows of the viewer's own agency, as a partner of the kind they came in as. */
export const ownPartner = `(agency = ${viewerAgency} and (${[
  `(kind = 'HOME_OFFICE' and ${viewerIs('contract-manager')})`,
  `(kind = 'COMPETENT_AUTHORITY' and ${viewerIs('competent-authority')})`,
  `(kind in ('COUNCIL', 'POLICE') and ${viewerIs('partner')})`,
].join(' or ')}))`;

/** An information-sharing agreement. A partner sees its own once two people have approved it. */
export const AgreementEntity = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    ...recordProperties('agm'),
    reference: p.string().length(20).unique().comment(personal('none')),
    kind: p.enum(partnerKinds).comment(personal('none')),
    /** As tokens name it: a GSS or force code, or `home-office`. */
    agency: p.string().length(30).comment(personal('none')),
    partnerName: p.string().length(200).comment(personal('none')),
    purpose: p.enum(agreementPurposes).comment(personal('none')),
    lawfulBasis: p.enum(lawfulBases).comment(personal('none')),
    powers: p.text().comment(personal('none')),
    groups: p.array().$type<FieldGroup[]>().comment(personal('none')),
    /** GSS codes of the authorities whose children are in scope. */
    areas: p.array().$type<string[]>().comment(personal('none')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    untilOn: p.date().$type<string>().comment(personal('none')),
    reviewOn: p.date().$type<string>().comment(personal('none')),
    signatories: p.json().$type<readonly Signatory[]>().comment(personal('professional')),
    state: p.enum(agreementStates).comment(personal('none')),
    stateReason: p.text().nullable().comment(personal('none')),
    draftedBy: p.string().comment(personal('professional')),
    approvedFirstBySubject: p.string().nullable().comment(personal('professional')),
    approvedFirstBy: p.string().nullable().comment(personal('professional')),
    approvedLastBy: p.string().nullable().comment(personal('professional')),
    approvedAt: p.datetime().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['agency', 'kind', 'fromOn'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${keeps} or (state in ('APPROVED', 'SUSPENDED', 'ENDED') and ${ownPartner}))`,
    },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type Agreement = InferEntity<typeof AgreementEntity>;
