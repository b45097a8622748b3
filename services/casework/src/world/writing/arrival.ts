import type { ReferralRow } from '../../database/row.js';
import { missingFacts, notKnownFacts } from '../../referral/quality.rules.js';
import type { ChildDraft, ReferralDraft } from '../draft/child-draft.js';

type Arrival = Pick<
  ReferralRow,
  | 'channel'
  | 'state'
  | 'concern'
  | 'senderVerification'
  | 'senderAgency'
  | 'referrerOrganisation'
  | 'referrerType'
  | 'referrerReference'
  | 'notKnown'
  | 'missingFacts'
  | 'nrmForm'
  | 'nrmReferenceTold'
  | 'asideReason'
  | 'asideNote'
  | 'asideAt'
  | 'asideBy'
  | 'pagedAt'
  | 'managerPagedAt'
  | 'pickedUpAt'
  | 'pickedUpBy'
>;

const minute = 60_000;
const after = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute);

/** How a referral came in. Those that wait came in every way there is, so that the inbox shows them all. */
export function arrivalOf(
  row: ReferralRow,
  child: ChildDraft,
  { queuePlace }: ReferralDraft,
): Arrival {
  const told = {
    child: {
      ...child.profile.name,
      dateOfBirth: child.profile.bornOn,
      sex: child.profile.sex,
    },
    authorityGss: row.authorityGss,
    parentalResponsibility: child.circumstance.held,
    exploitationTypes: row.exploitationTypes,
    dangerNow: row.dangerNow,
    missingNow: row.missingNow,
    nrmSubmitted: row.nrmSubmitted,
    childrensServicesTold: row.childrensServicesTold,
    referrer: { phone: row.referrerPhone, email: row.referrerEmail },
  };
  const { channel, state, concern, senderVerification } = row;
  const plain: Arrival = {
    channel,
    state,
    concern,
    senderVerification,
    senderAgency: null,
    referrerOrganisation: row.referrerOrganisation,
    referrerType: row.referrerType,
    referrerReference: row.referrerReference,
    notKnown: notKnownFacts(told),
    missingFacts: missingFacts(told),
    nrmForm: null,
    nrmReferenceTold: null,
    asideReason: null,
    asideNote: null,
    asideAt: null,
    asideBy: null,
    pagedAt: null,
    managerPagedAt: null,
    pickedUpAt: null,
    pickedUpBy: null,
  };
  const signedIn = { ...plain, ...fromOwnSystem(row) };
  return queuePlace === undefined ? signedIn : { ...signedIn, ...waiting(row, child, queuePlace) };
}

const surrey = { gss: 'E10000030', force: 'E23000031' } as const;

/** What the demo partners send comes from their own systems, under references of their own. */
function fromOwnSystem(row: ReferralRow): Partial<Arrival> {
  if (row.authorityGss !== surrey.gss) return {};
  if (row.referrerType === 'LOCAL_AUTHORITY') return sentBy(surrey.gss, row);
  return row.referrerType === 'POLICE' ? sentBy(surrey.force, row) : {};
}

function sentBy(senderAgency: string, { reference, receivedAt }: ReferralRow): Partial<Arrival> {
  const isCouncil = senderAgency === surrey.gss;
  return {
    channel: 'PARTNER_API',
    senderVerification: 'SIGNED_IN',
    senderAgency,
    referrerReference: `${isCouncil ? 'SCC' : 'SYP'}/${receivedAt.getUTCFullYear()}/${reference.slice(-4)}`,
  };
}

/** What is particular about those that wait, by their place in the queue. */
function waiting(row: ReferralRow, child: ChildDraft, place: number): Partial<Arrival> {
  const { receivedAt } = row;
  switch (place) {
    case 0:
      return { channel: 'FORM', pagedAt: receivedAt, managerPagedAt: after(receivedAt, 15) };
    case 1:
      return {
        channel: 'PARTNER_API',
        senderVerification: 'SIGNED_IN',
        ...(row.authorityGss !== surrey.gss && { senderAgency: row.authorityGss }),
      };
    case 2:
    case 5:
      return { channel: 'NRM_PAYLOAD', ...fromNrmForm(row, child) };
    case 3:
      return {
        channel: 'FORM',
        pagedAt: receivedAt,
        pickedUpAt: after(receivedAt, 4),
        pickedUpBy: 'Somebody on the line',
      };
    // Asked a question: the child lives elsewhere, and the council that sent it is a demo partner.
    case 8:
      return {
        ...sentBy(surrey.gss, row),
        referrerOrganisation: 'Surrey County Council (made up)',
        referrerType: 'LOCAL_AUTHORITY',
      };
    case 10:
      return {
        ...sentBy(surrey.force, row),
        referrerOrganisation: 'Surrey Police (made up)',
        referrerType: 'POLICE',
      };
    case 9:
      return aside(row, 'SENT_BY_ACCIDENT', 'Sent twice within a minute by the same officer.');
    case 11:
      return aside(
        row,
        'NOT_FOR_THIS_SERVICE',
        'Asked about housing for an adult. Told where to turn.',
      );
    default:
      return {};
  }
}

function aside(
  row: ReferralRow,
  asideReason: NonNullable<ReferralRow['asideReason']>,
  asideNote: string,
): Partial<Arrival> {
  return {
    channel: 'FORM',
    state: 'SET_ASIDE',
    asideReason,
    asideNote,
    asideAt: after(row.receivedAt, 35),
    asideBy: 'A manager of the demo world',
  };
}

function fromNrmForm(row: ReferralRow, child: ChildDraft): Partial<Arrival> {
  const { name, sex } = child.profile;
  const reference = `NRM-DEMO-${row.reference.slice(-5)}`;
  const gender = sex === 'MALE' ? 'Male' : 'Female';
  return {
    nrmReferenceTold: reference,
    nrmForm: {
      reference,
      answers: [
        { field: 'user-organisation', answer: row.referrerOrganisation },
        { field: 'pv-under-age', answer: 'Yes' },
        { field: 'what-happened', answer: row.concern },
        { field: 'does-pv-need-support', answer: 'Yes' },
        { field: 'pv-name-first-name', answer: name.givenNames },
        { field: 'pv-name-last-name', answer: name.familyName },
        { field: 'pv-gender', answer: gender },
      ],
      provenance: [
        { became: 'referrer.organisation', fields: ['user-organisation'] },
        { became: 'concern', fields: ['what-happened'] },
        { became: 'child.givenNames', fields: ['pv-name-first-name'] },
        { became: 'child.familyName', fields: ['pv-name-last-name'] },
        { became: 'child.sex', fields: ['pv-gender'] },
      ],
    },
  };
}
