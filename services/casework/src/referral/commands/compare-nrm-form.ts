import { LockMode } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { birthFault, ChildEntity, nameFault, nrmKey, type ChildRecord } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { londonDay } from '@ictg/kit/calendar';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { NrmChangeEntity, type NrmChange } from '../nrm-change.entity.js';
import { accepted, columnsOfReferral, openDifferences } from '../nrm-change.rules.js';
import { besideReferral } from '../nrm-form.rules.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import { readNrm, type NrmSource } from './read-nrm-form.js';

export interface CompareNrmForm extends NrmSource {
  readonly idempotencyKey: string;
  readonly referralId: string;
}

/** Puts an NRM form that came again beside its referral. Nothing of the referral changes by it. */
export async function compareNrmForm(desk: Desk, input: CompareNrmForm): Promise<{ id: string }> {
  mustBeAllowed(desk.viewer, 'referral:triage');
  return doneOnce(desk, 'compareNrmForm', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const referral: Referral | null = await em.findOne(ReferralEntity, { id: input.referralId });
    if (!referral) throw notFound('referral');
    const answers = besideReferral((await readNrm(desk, input)).answers);
    if (openDifferences(referral.nrmForm?.answers ?? [], answers, []).length === 0)
      throw ruleBroken(
        'NRM_FORM_UNCHANGED',
        'This NRM form says what the referral has already: there is nothing to compare.',
      );
    return keep(desk, referral, answers, { receivedFrom: desk.viewer.name, laterReferralId: null });
  });
}

/** Notices, after the answer to its sender, that a referral was made from an NRM form that another one has too. */
export async function noteNrmFormAgain(desk: Desk, later: Referral): Promise<void> {
  if (!later.nrmForm || !later.nrmReferenceTold) return;
  const em = await desk.em();
  const key = nrmKey(later.nrmReferenceTold);
  const [found] = await desk.rows<{ id: string }>(
    `select id from referral where id <> ? and nrm_form is not null and received_at <= ?
       and upper(regexp_replace(nrm_reference_told, '[[:space:]/-]', '', 'g')) = ?
     order by received_at desc limit 1`,
    [later.id, later.receivedAt, key],
  );
  const earlier: Referral | null = found
    ? await em.findOne(ReferralEntity, { id: found.id })
    : null;
  if (!earlier?.nrmForm) return;
  if (openDifferences(earlier.nrmForm.answers, later.nrmForm.answers, []).length === 0) return;
  await keep(desk, earlier, later.nrmForm.answers, {
    receivedFrom: later.referrerOrganisation,
    laterReferralId: later.id,
  });
}

async function keep(
  desk: Desk,
  referral: Referral,
  answers: NrmChange['answers'],
  from: { readonly receivedFrom: string; readonly laterReferralId: string | null },
): Promise<{ id: string }> {
  const em = await desk.em();
  const change: NrmChange = em.create(
    NrmChangeEntity,
    {
      referralId: referral.id,
      childId: referral.childId,
      receivedAt: new Date(),
      answers,
      ...from,
    } as never,
    { persist: true },
  );
  await em.flush();
  await openTask(desk, {
    kind: 'NRM_FORM_CHANGED',
    childId: referral.childId,
    recordId: referral.id,
    role: 'manager',
    text: `The NRM form of ${referral.reference} came again with other answers. Accept or leave each of them.`,
    dueAt: referral.triageDueAt ?? new Date(Date.now() + 86_400_000),
  });
  return { id: change.id };
}

export interface SettleNrmChange {
  readonly nrmChangeId: string;
  readonly version: number;
  readonly accept: readonly string[];
  readonly leave: readonly string[];
}

/** Accepts some differences of a form that came again and leaves others. What is in neither list stays open. */
export async function settleNrmChange(desk: Desk, input: SettleNrmChange): Promise<Referral> {
  mustBeAllowed(desk.viewer, 'referral:triage');
  const change = await loadForChange<NrmChange>(
    desk,
    NrmChangeEntity,
    'change of an NRM form',
    input.nrmChangeId,
    input.version,
  );
  const em = await desk.em();
  const referral: Referral | null = await em.findOne(
    ReferralEntity,
    { id: change.referralId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!referral) throw notFound('referral');
  const open = openDifferences(referral.nrmForm?.answers ?? [], change.answers, change.leftAsIs);
  const chosen = open.filter(({ field }) => input.accept.includes(field));
  const unknown = [...input.accept, ...input.leave].find(
    (field) => !open.some((one) => one.field === field),
  );
  if (unknown !== undefined || input.accept.some((field) => input.leave.includes(field)))
    throw invalid('accept', 'Choose each difference once, from those that are still open.');
  const { answers, facts, story } = accepted(referral.nrmForm?.answers ?? [], chosen);
  referral.nrmForm = {
    reference: referral.nrmForm?.reference ?? null,
    answers,
    provenance: [
      ...(referral.nrmForm?.provenance ?? []).filter(
        ({ became }) => !facts.some((fact) => fact.became === became),
      ),
      ...facts.map(({ became, fields }) => ({ became, fields })),
    ],
  };
  for (const { became, value } of facts) {
    const column = columnsOfReferral[became];
    if (column) Object.assign(referral, { [column]: value });
  }
  if (story) referral.concern = `${referral.concern}\n\n${story}`.slice(0, 20_000);
  await changeChild(desk, referral.childId, facts);
  change.leftAsIs = [...change.leftAsIs, ...input.leave];
  if (openDifferences(answers, change.answers, change.leftAsIs).length === 0) {
    change.settledAt = new Date();
    change.settledBy = desk.viewer.name;
    await settleTasks(desk, referral.id, ['NRM_FORM_CHANGED']);
  }
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'RECORD',
    kind: 'referral.nrm-form-settled',
    text: `${desk.viewer.name} accepted ${input.accept.length} and left ${input.leave.length} changes of the NRM form of ${referral.reference}.`,
    recordId: referral.id,
  });
  return referral;
}

/** A child whom the referral alone has made takes accepted facts over; a confirmed record is changed by its own steps. */
async function changeChild(
  desk: Desk,
  childId: string,
  facts: readonly { readonly became: string; readonly value: unknown }[],
): Promise<void> {
  const changes = Object.fromEntries(
    facts.flatMap(({ became, value }) =>
      became.startsWith('child.') ? [[became.slice('child.'.length), value] as const] : [],
    ),
  );
  if (Object.keys(changes).length === 0) return;
  const em = await desk.em();
  const child: ChildRecord | null = await em.findOne(ChildEntity, { id: childId });
  if (child?.state !== 'PROVISIONAL') return;
  const fault =
    birthFault(
      'accept',
      (changes.dateOfBirth as string | undefined) ?? null,
      londonDay(new Date()),
    ) ??
    nameFault('accept', typeof changes.givenNames === 'string' ? changes.givenNames : '') ??
    nameFault('accept', typeof changes.familyName === 'string' ? changes.familyName : '');
  if (fault) throw fault;
  Object.assign(child, changes);
}
