import { addDays, londonInstant, type Day } from '@ictg/kit/calendar';
import { authorities, directoryAgencyId, type Authority } from '@ictg/kit/geography';
import { callDueAt, outcomeWords } from '../../call/index.js';
import { shippedClockSettings } from '../../clock/index.js';
import { callerKey, numberKey } from '../../call/call.rules.js';
import type { CallRow } from '../../database/row.line.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft, ReferralDraft } from '../draft/child-draft.js';
import type { TaskKind } from '../../task/index.js';
import type { RowSet } from '../writing/row-set.js';
import { stories, type Story } from './call.data.js';
import { onTheLineAt } from './line-staff.js';

const minute = 60_000;
const weeks = 6;
const surnames = ['Sampleby', 'Exampleton', 'Mockford', 'Testerly', 'Pretender', 'Inventson'];
const forenames = ['Alex', 'Sam', 'Rhian', 'Priya', 'Tomos', 'Grace', 'Idris', 'Kay'];

/** A call of the demo world that was about a child, for the safety plans. */
export interface CallOfChild {
  readonly callId: string;
  readonly child: ChildDraft;
  readonly at: Date;
}

/** A call that is still to be written: its reference comes when all are in order. */
type Unnumbered = Omit<CallRow, 'reference'>;

/** Writes the calls of the last weeks, of which few became referrals, and what waits now. */
export function addCallRows(
  rows: RowSet,
  chance: Chance,
  children: readonly ChildDraft[],
  worldDate: Day,
): { readonly calls: readonly CallRow[]; readonly ofChildren: readonly CallOfChild[] } {
  const midnight = londonInstant(worldDate, '00:00');
  const since = londonInstant(addDays(worldDate, -7 * weeks), '00:00');
  const referred = children
    .filter(({ restrictedTo }) => restrictedTo === null)
    .flatMap((child) => child.referrals.map((referral) => ({ child, referral })))
    .filter(({ referral: { receivedAt } }) => receivedAt >= since && receivedAt < midnight)
    .slice(-9);
  const about = referred.map(({ child, referral }) => ofReferral(chance, child, referral));
  const others = Array.from({ length: Math.min(84, 20 + Math.floor(children.length / 10)) }, () => {
    const at = new Date(since.getTime() + chance.unit() * (midnight.getTime() - since.getTime()));
    return told(chance, chance.pick(stories), at, chance.pick(authorities));
  });
  const unnumbered: readonly Unnumbered[] = [
    ...about.map(({ row }) => row),
    ...others,
    ...waiting(chance, midnight),
  ].sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const calls = unnumbered.map((call, at) => ({
    ...call,
    reference: `L-${call.startedAt.getUTCFullYear()}-${String(at + 1).padStart(5, '0')}`,
  }));
  for (const call of calls) rows.add('call', call);
  for (const call of calls) {
    if (call.state === 'UNANSWERED') addRingBack(rows, chance, call);
    if (call.childId) addToTimeline(rows, chance, call, call.childId);
  }
  const made = new Set(others.map(({ id }) => id));
  const answered = calls.filter(({ id }) => made.has(id));
  addPromises(rows, chance, answered, midnight);
  return {
    calls,
    ofChildren: about.map(({ row, child }) => ({ callId: row.id, child, at: row.startedAt })),
  };
}

function ofReferral(chance: Chance, child: ChildDraft, referral: ReferralDraft) {
  const story = chance.pick(stories.filter(({ callerType }) => callerType === 'PROFESSIONAL'));
  const row: Unnumbered = {
    ...told(chance, story, referral.receivedAt, child.authority),
    childId: child.id,
    childGivenNames: child.profile.name.givenNames,
    childFamilyName: child.profile.name.familyName,
    childBornOn: child.profile.bornOn,
    outcomes: [...story.outcomes.filter((one) => one !== 'ADVICE_ONLY'), 'REFERRAL'],
    referralId: referral.id,
  };
  return { row, child };
}

function told(chance: Chance, story: Story, at: Date, authority: Authority): Unnumbered {
  const { callerType, outcomes } = story;
  const isProfessional = callerType === 'PROFESSIONAL';
  const says = isProfessional || callerType === 'PARENT' || chance.happens(0.3);
  const callerName = says ? `${chance.pick(forenames)} ${chance.pick(surnames)}` : null;
  const callerAgency = isProfessional ? agencyOf(story, authority) : null;
  // Few numbers, so that some callers ring again.
  const callerNumber = chance.happens(0.8)
    ? `07700 900${String(chance.whole(100, 140)).padStart(3, '0')}`
    : null;
  const verified = isProfessional && chance.happens(0.7);
  const finishedAt = new Date(at.getTime() + chance.whole(4, 35) * minute);
  const taker = onTheLineAt(at);
  const isWelsh = authority.nation === 'WALES' && chance.happens(0.4);
  return {
    ...blank(chance, at),
    state: 'FINISHED',
    origin: chance.weighted([
      ['ANSWERED', 14],
      ['VOICEMAIL', 1],
      ['PAPER_FORM', 1],
    ]),
    finishedAt,
    takenBy: taker.subject,
    takenByName: taker.name,
    dangerNow: story.inDanger ? 'YES' : 'NO',
    toldToRing999: story.inDanger === true,
    spokenLanguage: isWelsh ? 'WELSH' : 'ENGLISH',
    callerType,
    callerName,
    callerRole: story.role,
    callerAgency,
    agencyId: isProfessional ? directoryIdOf(story, authority) : null,
    callerNumber,
    callerNumberKey: numberKey(callerNumber),
    callerKey: callerKey(callerName, callerAgency),
    callerVerification: verified ? 'RUNG_BACK' : 'UNVERIFIED',
    rungBackAt: verified ? new Date(at.getTime() + 2 * minute) : null,
    rungBackOn: verified ? `01632 960 ${String(chance.whole(0, 999)).padStart(3, '0')}` : null,
    rungBackSpokeTo: verified ? 'The switchboard, who put us through' : null,
    rungBackBy: verified ? taker.name : null,
    possibleExploiter: story.isExploiter === true,
    told: story.told,
    adviceGiven: story.advice,
    town: outcomes.length > 0 ? authority.name : null,
    authorityGss: outcomes.length > 0 ? authority.code : null,
    outcomes,
    childrensServicesTold: outcomes.includes('CHILDRENS_SERVICES')
      ? `Duty team of ${authority.name}, reference D ${chance.whole(100, 999)}`
      : null,
    childrensServicesToldAt: outcomes.includes('CHILDRENS_SERVICES') ? finishedAt : null,
    policeTold: outcomes.includes('POLICE') ? `Incident ${chance.whole(1, 900)} of that day` : null,
  };
}

function agencyOf({ role }: Story, authority: Authority): string {
  if (role === 'Police constable')
    return /police|constabulary/i.test(authority.force)
      ? authority.force
      : `${authority.force} Police`;
  if (role === 'Teacher') return `Mock Academy, ${authority.name}`;
  if (role === 'Nurse') return `Example Hospital, ${authority.name}`;
  return `${authority.name} Council`;
}

/** The agency of the directory that a caller works for, so that its page counts the call; none for schools and health. */
function directoryIdOf({ role }: Story, { code, forceCode }: Authority): string | null {
  if (role === 'Police constable') return directoryAgencyId(`force ${forceCode}`);
  return role === 'Teacher' || role === 'Nurse' ? null : directoryAgencyId(`authority ${code}`);
}

/** What nobody has rung back yet when the trial begins. */
function waiting(chance: Chance, midnight: Date): Unnumbered[] {
  return [
    { ago: 22, origin: 'VOICEMAIL', told: 'A woman asks to be rung back. It is about her nephew.' },
    { ago: 6, origin: 'MISSED', told: null },
  ].map(({ ago, origin, told: message }) => {
    const at = new Date(midnight.getTime() - ago * minute);
    const callerNumber = `07700 900${String(chance.whole(100, 140)).padStart(3, '0')}`;
    return {
      ...blank(chance, at),
      state: 'UNANSWERED',
      origin: origin as CallRow['origin'],
      dueAt: callDueAt(shippedClockSettings, 'LINE_UNANSWERED', at),
      callerNumber,
      callerNumberKey: numberKey(callerNumber),
      told: message,
    };
  });
}

/** What the line has to do about a call, as it is put to whoever is on it. */
function addLineTask(
  rows: RowSet,
  chance: Chance,
  task: { kind: TaskKind; recordId: string; text: string; at: Date; dueAt: Date },
): void {
  const { at, ...rest } = task;
  rows.add('task', {
    id: recordId(chance, 'tsk', at),
    createdAt: at,
    childId: null,
    subject: null,
    role: 'line',
    ...rest,
  });
}

function addRingBack(rows: RowSet, chance: Chance, call: CallRow): void {
  addLineTask(rows, chance, {
    kind: 'UNANSWERED_CALL',
    recordId: call.id,
    text: `Call ${call.reference} was ${call.origin === 'MISSED' ? 'missed' : 'left on the voicemail'}: ring back.`,
    at: call.startedAt,
    dueAt: call.dueAt ?? call.startedAt,
  });
}

function addToTimeline(rows: RowSet, chance: Chance, call: CallRow, childId: string): void {
  rows.add('timeline_entry', {
    id: recordId(chance, 'tml', call.startedAt),
    createdAt: call.startedAt,
    childId,
    at: call.startedAt,
    category: 'CONTACT',
    kind: 'call.finished',
    text: `Call ${call.reference} on the line. ${outcomeWords(call.outcomes)}`,
    recordId: call.id,
    bySubject: call.takenBy ?? 'line',
    byName: call.takenByName ?? 'Line',
  });
}

function addPromises(
  rows: RowSet,
  chance: Chance,
  calls: readonly CallRow[],
  midnight: Date,
): void {
  const promised = calls.filter(
    ({ callerType, spokenLanguage }) => spokenLanguage === 'WELSH' || callerType === 'PROFESSIONAL',
  );
  promised.slice(0, 12).forEach((call, at) => {
    const isOpen = at < 2;
    const made = isOpen ? new Date(midnight.getTime() - (90 - at * 40) * minute) : call.startedAt;
    const isWelsh = call.spokenLanguage === 'WELSH';
    const id = recordId(chance, 'cbk', made);
    const dueAt = callDueAt(shippedClockSettings, isWelsh ? 'LINE_LANGUAGE' : 'LINE_PROMISE', made);
    if (isOpen)
      addLineTask(rows, chance, {
        kind: 'CALL_BACK',
        recordId: id,
        text: `Call ${call.reference}: ring the caller back${isWelsh ? ', in Welsh' : ''}, as promised.`,
        at: made,
        dueAt,
      });
    rows.add('call_back', {
      id,
      createdAt: made,
      callId: call.id,
      reason: isWelsh ? 'WELSH_SPEAKER' : 'ADVICE_TO_FOLLOW',
      promiseNote: isWelsh ? null : 'Which forms the NRM needs, and who may sign them.',
      dueAt,
      promisedBy: onTheLineAt(made).name,
      keptAt: isOpen ? null : new Date(made.getTime() + 25 * minute),
      keptBy: isOpen ? null : 'Nia Sampleby',
      keptNote: isOpen ? null : 'Spoke for ten minutes.',
    });
  });
}

function blank(chance: Chance, at: Date): Unnumbered {
  return {
    id: recordId(chance, 'cal', at),
    createdAt: at,
    state: 'OPEN',
    origin: 'ANSWERED',
    startedAt: at,
    dueAt: null,
    finishedAt: null,
    takenBy: null,
    takenByName: null,
    dangerNow: 'NOT_ASKED',
    toldToRing999: false,
    spokenLanguage: 'ENGLISH',
    callerType: 'NOT_ASKED',
    callerName: null,
    callerRole: null,
    callerAgency: null,
    agencyId: null,
    callerNumber: null,
    callerNumberKey: null,
    callerKey: null,
    callerVerification: 'UNVERIFIED',
    rungBackAt: null,
    rungBackOn: null,
    rungBackSpokeTo: null,
    rungBackBy: null,
    possibleExploiter: false,
    told: null,
    adviceGiven: null,
    town: null,
    authorityGss: null,
    childId: null,
    childGivenNames: null,
    childFamilyName: null,
    childBornOn: null,
    outcomes: [],
    childrensServicesTold: null,
    childrensServicesToldAt: null,
    policeTold: null,
    referralId: null,
  };
}
