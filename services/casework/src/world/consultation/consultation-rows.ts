import { addDays, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import { cameLately, firstSessions } from '@ictg/kit/demo';
import { authority as authorityOf, directoryAgencyId, type Authority } from '@ictg/kit/geography';
import { recordId } from '../chance/record-id.js';
import type { Chance } from '../chance/chance.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { guardianToday } from '../draft/restrict.js';
import type { RowSet } from '../writing/row-set.js';
import { addAdviceRows } from './advice-rows.js';
import { asked, clientNames, clients } from './consultation.data.js';

const weeks = 60;

/** Numbers consultations in the order in which they are written. */
export class ConsultationNumbers {
  private count = 0;

  /** The reference of the next one. */
  next(day: Day): string {
    this.count += 1;
    return `K-${day.slice(0, 4)}-${String(this.count).padStart(5, '0')}`;
  }

  /** How many there are. */
  get last(): number {
    return this.count;
  }
}

/** Writes the consultations about a child whom an RPC helps through the professionals around it. */
export function addConsultationsOfChild(
  rows: RowSet,
  child: ChildDraft,
  numbers: ConsultationNumbers,
  worldDate: Day,
): void {
  const chance = child.chance.fork('consultations');
  const since = addDays(worldDate, -7 * weeks);
  const openSince = child.referrals.flatMap(({ episode }) =>
    episode?.stints.some(({ role }) => role === 'RPC') && (episode.endedOn ?? worldDate) > since
      ? [londonDay(episode.openedAt)]
      : [],
  );
  const [openedOn] = openSince;
  if (!openedOn) return;
  const keeper = guardianToday(child) ?? 'rpc';
  const from = openedOn > since ? openedOn : since;
  for (let time = chance.whole(1, 3); time > 0; time -= 1)
    addConsultation(rows, {
      chance,
      numbers,
      worldDate,
      authority: child.authority,
      keeper,
      childId: child.id,
      heldOn: between(chance, from, addDays(worldDate, -1)),
    });
}

/** Writes consultations in which nobody named a child: the larger part of what RPCs do. */
export function addConsultationsWithoutChild(
  rows: RowSet,
  { chance: world, worldDate, workers, children }: WorldDraft,
  numbers: ConsultationNumbers,
): void {
  const chance = world.fork('consultations without a child');
  const since = addDays(worldDate, -7 * weeks);
  const keepers = workers.filter(({ role, untilAt }) => role === 'RPC' && untilAt === null);
  const [own] = keepers.filter(({ subject }) => subject === 'rpc');
  const wanted = Math.min(160, Math.max(24, Math.round(children.length / 15)));
  for (let at = 0; at < wanted && keepers.length > 0; at += 1) {
    const keeper = own && at % 5 === 0 ? own : chance.pick(keepers);
    addConsultation(rows, {
      chance,
      numbers,
      worldDate,
      authority: chance.pick(children).authority,
      keeper: keeper.subject,
      childId: null,
      // Half of them lie in the last weeks, so that there is something to follow up.
      heldOn: between(
        chance,
        at % 2 === 0 ? addDays(worldDate, -20) : since,
        addDays(worldDate, -1),
      ),
    });
  }
}

/** The first fifteen months of RPCs, which were assessed then. */
const assessed = { from: '2018-10-01', until: '2019-12-31' } as const;

/**
 * Writes consultations of that time, long closed, so that what the service did then can be told. A third come
 * from councils that have just been to an awareness session.
 */
export function addAssessedConsultations(
  rows: RowSet,
  { chance: world, worldDate, workers, children }: WorldDraft,
  numbers: ConsultationNumbers,
): void {
  const chance = world.fork('consultations that were assessed');
  const wanted = Math.min(120, Math.max(40, Math.round(children.length / 20)));
  const ofThatTime = children.filter(({ slot }) => slot.receivedOn <= assessed.until);
  // A very small world has no children of that time.
  const from = ofThatTime.length > 0 ? ofThatTime : children;
  for (let at = 0; at < wanted; at += 1) {
    const heldOn = between(chance, assessed.from, assessed.until);
    const keepers = workers.filter(
      ({ role, fromAt, untilAt }) =>
        role === 'RPC' &&
        londonDay(fromAt) <= heldOn &&
        (untilAt === null || londonDay(untilAt) > heldOn),
    );
    if (keepers.length === 0) continue;
    const attentive = firstSessions.filter(({ authority }) => cameLately(authority, heldOn));
    const drawn = chance.happens(0.35) && attentive.length > 0 ? chance.pick(attentive) : undefined;
    const attentiveCouncil = drawn && authorityOf(drawn.authority);
    addConsultation(rows, {
      chance,
      numbers,
      worldDate,
      authority: attentiveCouncil ?? chance.pick(from).authority,
      keeper: chance.pick(keepers).subject,
      childId: null,
      heldOn,
      isSettled: true,
    });
  }
}

/** The agency of the directory that a client works for, so that its page counts them; none for schools and health. */
function directoryIdOf(type: string, { code, forceCode }: Authority): string | null {
  if (type === 'POLICE') return directoryAgencyId(`force ${forceCode}`);
  return type === 'CHILDRENS_SERVICES' || type === 'YOUTH_JUSTICE'
    ? directoryAgencyId(`authority ${code}`)
    : null;
}

interface Consulted {
  readonly chance: Chance;
  readonly numbers: ConsultationNumbers;
  readonly worldDate: Day;
  readonly authority: Authority;
  readonly keeper: string;
  readonly childId: string | null;
  readonly heldOn: Day;
  /** Whether every agency has answered. */
  readonly isSettled?: boolean;
}

function addConsultation(rows: RowSet, told: Consulted): void {
  const {
    chance,
    numbers,
    worldDate,
    authority,
    keeper,
    childId,
    heldOn,
    isSettled = false,
  } = told;
  const question = chance.pick(asked);
  const client = chance.pick(clients);
  const heldAt = londonInstant(heldOn, `${chance.pick(['09', '10', '11', '14', '15'])}:30`);
  const id = recordId(chance, 'con', heldAt);
  const reference = numbers.next(heldOn);
  const agency = {
    agencyId: directoryIdOf(client.type, authority),
    agencyName: client.agency(authority.name),
    agencyType: client.type,
    personName: chance.pick(clientNames),
    personRole: chance.pick(client.roles),
  };
  const isUnnamed = childId === null && chance.happens(0.75);
  const advised = chance.happens(0.92);
  const waiting = addAdviceRows(rows, {
    chance,
    worldDate,
    givenOn: heldOn,
    isSettled,
    topics: advised ? question.topics : [],
    consultationId: id,
    childId,
    keeper,
    agency,
  });
  const isOld = heldOn < addDays(worldDate, -45);
  const state = !advised
    ? isOld
      ? 'CLOSED'
      : 'OPEN'
    : waiting === 0 && isOld
      ? 'CLOSED'
      : heldOn < addDays(worldDate, -25)
        ? 'FOLLOWED_UP'
        : 'ADVICE_GIVEN';
  const isFollowedUp = advised && (state === 'CLOSED' || state === 'FOLLOWED_UP');
  rows.add('consultation', {
    id,
    createdAt: heldAt,
    reference,
    state,
    ownerSubject: keeper,
    clientName: agency.personName,
    clientRole: agency.personRole,
    agencyId: agency.agencyId,
    agencyName: agency.agencyName,
    agencyType: agency.agencyType,
    authorityGss: authority.code,
    heldAt,
    minutes: chance.pick([10, 15, 20, 30, 45]),
    mode: chance.weighted([
      ['TELEPHONE', 5],
      ['VIDEO', 4],
      ['EMAIL', 1],
    ]),
    question: question.question,
    situation: childId ? 'LINKED' : isUnnamed ? 'ANONYMOUS' : 'NONE',
    childId,
    roughAge: isUnnamed ? chance.pick(['FROM_13_TO_15', 'FROM_16_TO_17', 'FROM_10_TO_12']) : null,
    roughSex: isUnnamed ? chance.pick(['MALE', 'MALE', 'FEMALE']) : null,
    indicators: [...question.indicators],
    indicatorNote: null,
    exploitationTypes: [chance.pick(['CRIMINAL', 'CRIMINAL', 'SEXUAL', 'LABOUR'])],
    nrmAdvice: question.nrm,
    safetyPlanning: question.topics.includes('SAFETY_PLANNING')
      ? 'Talked through who is rung first, by day and by night.'
      : null,
    sectionFortyFive: question.defence,
    followUpDueOn: advised ? addDays(heldOn, 21) : null,
    followedUpOn: isFollowedUp ? addDays(heldOn, 22) : null,
    followUpNote: isFollowedUp ? 'Found it helpful; the team has changed its plan.' : null,
    closedOn: state === 'CLOSED' ? addDays(heldOn, 44) : null,
    closingNote: state === 'CLOSED' && !advised ? 'The caller only wanted the number.' : null,
    callReference: null,
    dangerAsTold: null,
    callerVerification: null,
  });
  if (childId)
    rows.add('timeline_entry', {
      id: recordId(chance, 'tml', heldAt),
      createdAt: heldAt,
      childId,
      at: heldAt,
      category: 'CONTACT',
      kind: 'consultation.held',
      text: `Consultation ${reference} with ${agency.agencyName}.`,
      recordId: id,
      bySubject: keeper,
      byName: 'Regional Practice Coordinator',
    });
}

/** A day between two, both included. */
export function between(chance: Chance, from: Day, until: Day): Day {
  const last = until < from ? from : until;
  const days = Math.round((Date.parse(last) - Date.parse(from)) / 86_400_000);
  return addDays(from, chance.whole(0, Math.max(0, days)));
}
