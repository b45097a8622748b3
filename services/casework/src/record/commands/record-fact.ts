import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { authority, currentCode, nationOf } from '@ictg/kit/geography';
import { invalid, notFound } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { refuseLegalStatus } from '../../eligibility/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  AgeDeterminationEntity,
  birthFault,
  ChildEntity,
  type ChildRecord,
  keepParentalResponsibility,
  LegalStatusEntity,
  pastDayFault,
  spanFault,
} from '../../child/index.js';
import type {
  RecordAgeDeterminationInput,
  RecordLegalStatusInput,
  RecordParentalResponsibilityInput,
} from '../record.input.js';

/** Records a fact about parental responsibility. Earlier facts stay; one that no longer holds is given its end. */
export async function recordParentalResponsibility(
  desk: Desk,
  input: RecordParentalResponsibilityInput,
): Promise<string> {
  const child = await childToChange(desk, input.childId);
  await keepParentalResponsibility(desk, child.id, input.fact);
  await note(
    desk,
    child.id,
    'child.parental-responsibility-recorded',
    `Parental responsibility recorded: ${input.fact.situation.toLowerCase().replaceAll('_', ' ')}.`,
  );
  return child.id;
}

/** Records what somebody determined the child's age to be. */
export async function recordAgeDetermination(
  desk: Desk,
  input: RecordAgeDeterminationInput,
): Promise<string> {
  const child = await childToChange(desk, input.childId);
  const { source, outcome, bornOn, determinedOn, underChallenge } = input;
  const fault =
    pastDayFault(
      'determinedOn',
      determinedOn,
      today(),
      'The day of a determination cannot lie in the future.',
    ) ?? birthFault('bornOn', bornOn, today());
  if (fault) throw fault;
  const em = await desk.em();
  em.create(
    AgeDeterminationEntity,
    {
      childId: child.id,
      source,
      outcome,
      bornOn: bornOn ?? null,
      determinedOn,
      underChallenge,
    } as never,
    { persist: true },
  );
  await note(
    desk,
    child.id,
    'child.age-determined',
    `Age determination recorded: ${outcome.toLowerCase().replaceAll('_', ' ')}${underChallenge ? ', under challenge' : ''}.`,
  );
  return child.id;
}

/** Records a looked-after or other legal status, in the words of the nation whose council is responsible. */
export async function recordLegalStatus(
  desk: Desk,
  input: RecordLegalStatusInput,
): Promise<string> {
  const child = await childToChange(desk, input.childId);
  const code = currentCode(input.authorityGss) ?? input.authorityGss;
  const nation = nationOf(code);
  if (!nation || !authority(code))
    throw invalid(
      'authorityGss',
      'No authority in England or Wales has that code. Choose it by name.',
    );
  const refusal = refuseLegalStatus(input.code, nation);
  if (refusal) throw invalid('code', refusal.sentence, refusal.code);
  const fault = spanFault(
    {
      from: { field: 'fromOn', day: input.fromOn },
      until: { field: 'untilOn', day: input.untilOn },
    },
    today(),
  );
  if (fault) throw fault;
  const em = await desk.em();
  em.create(
    LegalStatusEntity,
    {
      childId: child.id,
      nation,
      code: input.code,
      authorityGss: code,
      fromOn: input.fromOn,
      untilOn: input.untilOn ?? null,
    } as never,
    { persist: true },
  );
  await note(
    desk,
    child.id,
    'child.legal-status-recorded',
    `Legal status recorded: ${input.code.toLowerCase().replaceAll('_', ' ')}.`,
  );
  return child.id;
}

/** A child whose record the viewer may change. */
export async function childToChange(desk: Desk, id: string): Promise<ChildRecord> {
  mustBeAllowed(desk.viewer, 'child:change');
  const em = await desk.em();
  const child = await em.findOne(ChildEntity, { id, state: { $ne: 'SUPERSEDED' } });
  if (!child) throw notFound('child');
  return child;
}

function today(): Day {
  return londonDay(new Date());
}

function note(desk: Desk, childId: string, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, { childId, category: 'RECORD', kind, text });
}
