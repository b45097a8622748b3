import { addDays, londonInstant, type Day } from '@ictg/kit/calendar';
import type { CallRow } from '../../database/row.line.js';
import { handoverLines, type ShiftFacts } from '../../handover/handover.rules.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { RowSet } from '../writing/row-set.js';
import { handoverRemarks } from './call.data.js';
import type { CallOfChild } from './call-rows.js';
import { shifts } from './line-staff.js';

const hour = 3_600_000;

/** Writes who answers the line: three shifts a day, from four weeks ago to two weeks ahead. */
export function addLineRotaRows(rows: RowSet, chance: Chance, worldDate: Day): void {
  const createdAt = londonInstant(addDays(worldDate, -35), '10:00');
  for (let day = -28; day < 15; day += 1)
    for (const { from, hours, subject } of shifts) {
      const fromAt = londonInstant(addDays(worldDate, day), from);
      rows.add('on_call', {
        id: recordId(chance, 'onc', createdAt),
        createdAt,
        subject,
        duty: 'LINE',
        fromAt,
        untilAt: new Date(fromAt.getTime() + hours * hour),
      });
    }
}

/** Writes what the shifts of the last week left to each other; the last one waits to be signed. */
export function addHandoverRows(
  rows: RowSet,
  chance: Chance,
  calls: readonly CallRow[],
  worldDate: Day,
): void {
  const midnight = londonInstant(worldDate, '00:00');
  const [day, evening, night] = shifts;
  const order = [evening, day, night];
  for (let back = 20; back >= 0; back -= 1) {
    const untilAt = new Date(midnight.getTime() - back * 8 * hour - 60_000);
    const [by, next] = [order[back % 3] ?? day, order[(back + 2) % 3] ?? night];
    const isSigned = back > 0;
    const fromAt = new Date(untilAt.getTime() - 8 * hour);
    rows.add('handover', {
      id: recordId(chance, 'hnd', untilAt),
      createdAt: untilAt,
      state: isSigned ? 'SIGNED' : 'WRITTEN',
      fromAt,
      untilAt,
      lines: handoverLines(factsOf(calls, fromAt, untilAt)),
      note: chance.pick(handoverRemarks),
      writtenBy: by.subject,
      writtenByName: by.name,
      signedBy: isSigned ? next.subject : null,
      signedByName: isSigned ? next.name : null,
      signedAt: isSigned ? new Date(untilAt.getTime() + 5 * 60_000) : null,
    });
  }
}

function factsOf(all: readonly CallRow[], fromAt: Date, untilAt: Date): ShiftFacts {
  const until = all.filter(({ startedAt }) => startedAt < untilAt);
  const calls = until.filter(
    ({ state, startedAt }) => state !== 'UNANSWERED' && startedAt >= fromAt,
  );
  const of = (some: readonly CallRow[]) => some.map(({ reference }) => reference);
  return {
    notTakenOver: null,
    calls: calls.length,
    unverified: calls.filter(
      ({ callerType, callerVerification }) =>
        callerType === 'PROFESSIONAL' && callerVerification === 'UNVERIFIED',
    ).length,
    referrals: of(calls.filter(({ referralId }) => referralId !== null)),
    stillInDanger: [],
    inDanger: of(calls.filter(({ dangerNow }) => dangerNow === 'YES')),
    possibleExploiters: of(calls.filter(({ possibleExploiter }) => possibleExploiter)),
    unanswered: of(until.filter(({ state }) => state === 'UNANSWERED')),
    open: [],
    promises: [],
    plansNotReceipted: [],
    missing: [],
    saidMissing: [],
  };
}

/** Writes the safety plans that were given in calls about children: most are receipted. */
export function addPlanRows(rows: RowSet, chance: Chance, calls: readonly CallOfChild[]): number {
  calls.forEach(({ callId, child, at }, index) => {
    const givenAt = new Date(at.getTime() + 15 * 60_000);
    const isReceipted = index % 3 !== 2;
    rows.add('safety_plan', {
      id: recordId(chance, 'spl', at),
      createdAt: at,
      reference: `S-${String(at.getUTCFullYear())}-${String(index + 1).padStart(5, '0')}`,
      state: isReceipted ? 'RECEIPTED' : 'GIVEN',
      callId,
      childId: child.id,
      planLanguage: child.authority.nation === 'WALES' && index % 2 === 0 ? 'WELSH' : 'ENGLISH',
      templateVersion: '2017-01',
      answers: {
        tonight: 'The carer stays in the house until the social worker comes.',
        contact: 'By message to the carer only. The last number that rang is not answered.',
        missing: 'The carer rings after half an hour, and says that we know.',
        next: 'The duty team comes at nine; the plan is looked at again at noon.',
      },
      writtenByName: 'Nia Sampleby',
      givenAt,
      sentTo: index % 4 === 3 ? null : 'carer@example.org',
      receiptedAt: isReceipted ? new Date(givenAt.getTime() + 10 * 60_000) : null,
      receiptWay: isReceipted ? (index % 4 === 3 ? 'TELEPHONE' : 'LINK') : null,
      receiptNote: isReceipted && index % 4 === 3 ? 'The carer' : null,
    });
  });
  return calls.length;
}
