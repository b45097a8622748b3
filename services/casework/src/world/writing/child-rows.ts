import type { ThreeWay } from '../../child/child.vocabulary.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft } from '../draft/child-draft.js';
import { addAlertRows } from './alert-rows.js';
import type { RowSet } from './row-set.js';

/** Writes who a child is, and the facts about it. */
export function addChildRows(rows: RowSet, child: ChildDraft): void {
  const chance = child.chance.fork('child rows');
  const { profile, circumstance, authority, slot, id: childId } = child;
  const { name, origin } = profile;
  const createdAt = slot.receivedAt;
  const made = (prefix: string, at: Date = createdAt) => ({
    id: recordId(chance, prefix, at),
    createdAt: at,
    childId,
  });
  const [first] = child.referrals;
  const isConfirmed = child.referrals.some(({ episode }) => episode !== null);
  rows.add('child', {
    id: childId,
    createdAt,
    reference: `C-${String(slot.number).padStart(5, '0')}`,
    state: isConfirmed ? 'CONFIRMED' : 'PROVISIONAL',
    givenNames: name.givenNames,
    familyName: name.familyName,
    otherNames: name.otherNames,
    dateOfBirth: profile.bornOn,
    dateOfBirthStatus: profile.birthStatus,
    sex: profile.sex,
    nationalities: [origin.nationality],
    countryOfBirth: origin.country,
    ethnicity: chance.happens(0.9) ? profile.ethnicity : null,
    firstLanguage: profile.language,
    interpreterNeeded: interpreterNeed(child),
    languagePreference:
      profile.language === 'Welsh' ? 'WELSH' : chance.happens(0.6) ? 'ENGLISH' : 'NOT_ASKED',
    communicationNeeds: chance.happens(0.08) ? chance.pick(needs) : null,
    homeOfficeReference: homeOfficeReferenceOf(child),
    authorityGss: authority.code,
    restrictedTo: child.restrictedTo,
    restrictedReason: child.restrictedTo
      ? 'Somebody close to the case is under investigation. Named people only, until the strategy discussion decides.'
      : null,
    externalId: null,
  });
  for (const held of circumstance.held)
    rows.add('parental_responsibility', {
      ...made('prf'),
      ...held,
      untilOn: null,
      recordedBy: slot.queuePlace === undefined ? 'manager' : 'system:referral-form',
    });
  for (const finding of child.ages) rows.add('age_determination', { ...made('age'), ...finding });
  if (circumstance.legalStatus)
    rows.add('legal_status', {
      ...made('lgl'),
      ...circumstance.legalStatus,
      nation: authority.nation,
      authorityGss: authority.code,
      untilOn: null,
    });
  if (first && hasNrmReference(child)) {
    const reference = nrmReferenceOf(child);
    rows.add('nrm_reference', {
      ...made('nrr'),
      id: nrmReferenceIdOf(child),
      reference,
      key: reference.replace(/\s/g, ''),
      source: chance.pick(['Competent authority', 'Referrer', 'Social worker']),
      confirmedAt: isFiledAsTold(child) ? createdAt : null,
    });
  }
  addAlertRows(rows, child);
  addWhereabouts(rows, child);
}

const needs = [
  'Reads slowly: short sentences, pictures, time for questions.',
  'Hears badly on the left side.',
  'Prefers drawing to talking in the first meetings.',
];

/** Whether the child needs an interpreter, as far as anybody asked. */
export function interpreterNeed({ chance, profile: { origin } }: ChildDraft): ThreeWay {
  if (origin.key === 'GB') return 'NO';
  const own = chance.fork('interpreter');
  return own.happens(origin.interpreter) ? 'YES' : own.pick<ThreeWay>(['NO', 'NOT_ASKED']);
}

/** Whether the child has been referred to the National Referral Mechanism: most have. */
export function hasNrmReference(child: ChildDraft): boolean {
  return child.chance.fork('nrm').happens(child.slot.fate.kind === 'IN_QUEUE' ? 0.35 : 0.84);
}

/** The child's reference in the NRM, for one who has been referred there. */
export function nrmReferenceOf({ chance, slot }: ChildDraft): string {
  const digits = String(900_000_000 + slot.number * 17 + chance.fork('nrm').whole(0, 16));
  return `NRM ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/** The id of the child's NRM reference, for what is sent under it. */
export function nrmReferenceIdOf({ chance, slot }: ChildDraft): string {
  return recordId(chance.fork('nrm reference'), 'nrr', slot.receivedAt);
}

/** Whether the Home Office holds the child under the reference that we were told: one in fifty has a wrong digit. */
export function isFiledAsTold(child: ChildDraft): boolean {
  return !child.chance.fork('nrm digit').happens(0.02);
}

/** The Home Office's reference of a child from abroad, for most of them. */
export function homeOfficeReferenceOf({ chance, slot, profile }: ChildDraft): string | null {
  const isToldOf = profile.origin.key !== 'GB' && chance.fork('home office').happens(0.7);
  return isToldOf ? `HO-DEMO-${1_000_000 + slot.number * 13}` : null;
}

function addWhereabouts(rows: RowSet, child: ChildDraft): void {
  const chance = child.chance.fork('whereabouts');
  if (!child.referrals.some(({ episode }) => episode !== null) && !chance.happens(0.4)) return;
  const number = chance.whole(1, 200);
  const base = {
    createdAt: child.slot.receivedAt,
    childId: child.id,
    fromOn: child.slot.receivedOn,
  };
  const add = (
    kind: 'ADDRESS' | 'PLACEMENT' | 'SCHOOL' | 'MEETING_PLACE',
    detail: string,
    safeContact: string | null = null,
  ) =>
    rows.addWhereabouts({
      ...base,
      id: recordId(chance, 'whr', child.slot.receivedAt),
      kind,
      detail,
      safeContact,
    });
  add(
    child.profile.origin.key === 'GB' ? 'ADDRESS' : 'PLACEMENT',
    `${child.profile.origin.key === 'GB' ? '' : `${chance.pick(['Example House', 'Sample Lodge', 'Foster home of the Specimen family'])}, `}${number} ${chance.pick(['Example Street', 'Sample Road', 'Invented Lane', 'Specimen Close'])}, ${child.authority.name}`,
    chance.happens(0.4) ? 'Ring the carer between four and six; do not leave a message.' : null,
  );
  if (chance.happens(0.35))
    add(
      'SCHOOL',
      `${chance.pick(['Placeholder College', 'Mock Academy', 'Example High School'])}, ${child.authority.name}`,
    );
  if (chance.happens(0.15))
    add('MEETING_PLACE', 'The quiet room of the Example Library, ground floor');
}
