import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { ceilings } from '@ictg/kit/agreement';
import type { Subgraph } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import { ask, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { fillAgreements } from '../world/fill-agreements.js';
import { draftAgreement, type NewAgreement } from './commands/draft-agreement.js';
import {
  approveAgreement,
  endAgreement,
  resumeAgreement,
  suspendAgreement,
  withdrawAgreement,
} from './commands/move-agreement.js';
import { contractsLieIn } from './contract-schema.js';
import { runningAgreements } from './copy.route.js';

const kent = 'E10000016';
const essex = 'E10000012';
const today = new Date().toISOString().slice(0, 10);
const year = Number(today.slice(0, 4));
const first = viewerFor('manager', { subject: 'manager' });
const second = viewerFor('auditor', { subject: 'auditor' });
const council = viewerFor('partner', { agency: kent });
let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  contractsLieIn(join(import.meta.dirname, '../../../../schema'));
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
let count = 0;
const draft = (changes: Partial<NewAgreement> = {}): Promise<string> =>
  as(first, (desk) =>
    draftAgreement(desk, {
      idempotencyKey: createHash('sha256')
        .update(String((count += 1)))
        .digest('hex'),
      kind: 'COUNCIL',
      agency: kent,
      purpose: 'SAFEGUARDING_TOGETHER',
      lawfulBasis: 'PUBLIC_TASK',
      powers: 'Section 11 of the Children Act 2004.',
      groups: ['CHILDREN', 'NAME', 'GUARDIAN'],
      fromOn: today,
      untilOn: `${year + 1}-12-31`,
      reviewOn: `${year + 1}-01-31`,
      signatories: [
        { name: 'Sunny Sample', role: 'Lead', organisation: 'Kent' },
        { name: 'Mara Example', role: 'Manager', organisation: 'The service' },
      ],
      ...changes,
    }),
  );
const versionOf = async (id: string) =>
  (
    await as(first, (desk) =>
      desk.rows<{ version: number }>('select version from agreement where id = ?', [id]),
    )
  )[0]?.version ?? 0;
const step = async (
  viewer: Viewer,
  command: (
    desk: Desk,
    input: { agreementId: string; version: number; reason: string },
  ) => Promise<string>,
  agreementId: string,
) => {
  const version = await versionOf(agreementId);
  return refusal(
    as(viewer, (desk) => command(desk, { agreementId, version, reason: 'A made-up reason.' })),
  );
};
const running = () =>
  as(systemViewer('test'), async (desk) =>
    (await runningAgreements(desk, today)).filter(({ agency }) => agency === kent),
  );

describe('a sharing agreement', () => {
  it('opens nothing until two different people have approved it, and then what it says', async () => {
    const id = await draft();
    expect(await running()).toEqual([]);
    expect(await step(first, approveAgreement, id)).toBe('done');
    expect(await running()).toEqual([]);
    expect(await step(first, approveAgreement, id)).toBe('SAME_PERSON_APPROVES');
    expect(await running()).toEqual([]);
    expect(await step(second, approveAgreement, id)).toBe('done');
    expect(await running()).toMatchObject([
      { groups: ['CHILDREN', 'NAME', 'GUARDIAN'], areas: [kent], kind: 'COUNCIL' },
    ]);
  });

  it('is in no copy while suspended and after its end, and goes on as it was approved', async () => {
    const [{ reference = '' } = {}] = await running();
    const [row] = await as(first, (desk) =>
      desk.rows<{ id: string }>('select id from agreement where reference = ?', [reference]),
    );
    const id = row?.id ?? '';
    expect(await step(second, suspendAgreement, id)).toBe('done');
    expect(await running()).toEqual([]);
    expect(await step(first, resumeAgreement, id)).toBe('done');
    expect(await running()).toHaveLength(1);
    // One that follows takes its place at once, so the partner never has two.
    const next = await draft({ groups: ['CHILDREN'] });
    expect(await step(first, approveAgreement, next)).toBe('done');
    expect(await step(second, approveAgreement, next)).toBe('done');
    expect(await running()).toMatchObject([{ groups: ['CHILDREN'] }]);
    expect(await step(first, endAgreement, next)).toBe('done');
    expect(await running()).toEqual([]);
    expect(await step(first, resumeAgreement, next)).toBe('ACTION_NOT_POSSIBLE_NOW');
  });

  it('keeps its own last words when it is over before the one that follows begins', async () => {
    const tomorrow = addDays(today, 1);
    const over = await draft({ agency: essex, untilOn: today, reviewOn: today });
    const next = await draft({ agency: essex, fromOn: tomorrow });
    for (const viewer of [first, second])
      expect(await step(viewer, approveAgreement, over)).toBe('done');
    expect(await step(second, suspendAgreement, over)).toBe('done');
    for (const viewer of [first, second])
      expect(await step(viewer, approveAgreement, next)).toBe('done');
    expect(
      await as(first, (desk) =>
        desk.rows('select state, state_reason, until_on::text from agreement where id = ?', [over]),
      ),
    ).toEqual([{ state: 'SUSPENDED', state_reason: 'A made-up reason.', until_on: today }]);
  });

  it('that has lapsed is neither ended, suspended nor let go on', async () => {
    const id = await draft({ agency: essex });
    await step(first, approveAgreement, id);
    await step(second, approveAgreement, id);
    await database.administer(
      `update agreement set from_on = '2024-01-01', until_on = '2024-12-31' where id = '${id}'`,
    );
    for (const command of [endAgreement, suspendAgreement, resumeAgreement])
      expect(await step(second, command, id)).toBe('AGREEMENT_OVER');
    const { sharingAgreement } = (await ask(
      graph,
      database.orm,
      second,
      `query ($id: ID!) { sharingAgreement(id: $id) {
         standing stateReason effect { added } access { canEnd canSuspend canResume } } }`,
      { id },
    )) as { sharingAgreement: object };
    expect(sharingAgreement).toEqual({
      standing: 'LAPSED',
      stateReason: null,
      effect: null,
      access: { canEnd: false, canSuspend: false, canResume: false },
    });
  });

  it('is refused above the ceiling, for a partner that is not there, and to everybody else', async () => {
    expect(await refusal(draft({ groups: ['NRM_REFERRALS'] }))).toBe('INVALID_INPUT');
    expect(await refusal(draft({ agency: 'E10000999' }))).toBe('INVALID_INPUT');
    const id = await draft();
    for (const role of ['rpc', 'organiser', 'line', 'steward', 'analyst', 'partner'] as const)
      expect(await step(viewerFor(role, { agency: kent }), approveAgreement, id)).toBe(
        'NOT_ALLOWED',
      );
    expect(await step(second, withdrawAgreement, id)).toBe('done');
  });
});

describe('what it makes of the graph', () => {
  const page = `{ sharingAgreements(first: 1) { edges { node {
    reference agency standing openedFields schemaChanges partnerSchema } } } }`;
  interface Shown {
    readonly agency: string;
    readonly standing: string;
    readonly openedFields: string[];
    readonly schemaChanges: string[];
    readonly partnerSchema: string;
  }

  it('is shown before anybody approves it: each field that comes or goes, and the whole schema', async () => {
    await as(systemViewer('demo-world'), (desk) => fillAgreements(desk, today));
    const id = await draft({ groups: ['CHILDREN', 'ALERTS'] });
    const answer = (await ask(graph, database.orm, first, page)) as unknown as {
      sharingAgreements: { edges: { node: Shown }[] };
    };
    const [shown] = answer.sharingAgreements.edges.map(({ node }) => node);
    expect(id).toBeTruthy();
    expect(shown?.standing).toBe('DRAFT');
    expect(shown?.openedFields).toContain('SharedChild.alerts');
    expect(shown?.openedFields).not.toContain('SharedChild.familyName');
    expect(shown?.schemaChanges.join('\n')).toMatch(/Field 'sharedChildren' was added/);
    // Few enough to be read before somebody approves.
    expect(shown?.schemaChanges).toContain("Type 'SharedChild' was added");
    expect(shown?.schemaChanges.join('\n')).not.toMatch(
      /description|'SharedChild'\.|SharedChild\./i,
    );
    expect(shown?.partnerSchema).toMatch(/type SharedChild \{/);
    const sharedChild = /type SharedChild \{[^}]*\}/.exec(shown?.partnerSchema ?? '')?.[0];
    expect(sharedChild).toMatch(/alerts/);
    expect(sharedChild).not.toMatch(/familyName|guardianName/);
    expect(shown?.partnerSchema).not.toMatch(/childrenInCare\(/);
    expect(shown?.partnerSchema).not.toMatch(/join__|inaccessible/);
  });

  it('says in groups what is added and taken away, and which agreement it replaces on which day', async () => {
    const devon = 'E10000008';
    const held = await draft({ agency: devon, fromOn: addDays(today, -30) });
    await step(first, approveAgreement, held);
    await step(second, approveAgreement, held);
    const later = await draft({ agency: devon, fromOn: addDays(today, 40) });
    await step(first, approveAgreement, later);
    await step(second, approveAgreement, later);
    const next = await draft({
      agency: devon,
      groups: ['CHILDREN', 'NAME', 'ALERTS'],
      fromOn: addDays(today, 10),
    });
    const effect = async () => {
      const answer = (await ask(
        graph,
        database.orm,
        second,
        `query ($id: ID!) { sharingAgreement(id: $id) {
           effect { added takenAway replaces { id standing lastOn } } } }`,
        { id: next },
      )) as { sharingAgreement: { effect: object | null } };
      return answer.sharingAgreement.effect;
    };
    expect(await effect()).toEqual({
      added: ['ALERTS'],
      takenAway: ['GUARDIAN'],
      replaces: [
        { id: held, standing: 'IN_FORCE', lastOn: addDays(today, 9) },
        { id: later, standing: 'TO_BEGIN', lastOn: null },
      ],
    });
    await step(first, approveAgreement, next);
    await step(second, approveAgreement, next);
    expect(await effect()).toBeNull();
    const lastDays = await database.administer<{ until_on: string; state: string }>(
      `select state, until_on::text from agreement where id in ('${held}', '${later}') order by reference`,
    );
    expect(lastDays).toMatchObject([
      { state: 'APPROVED', until_on: addDays(today, 9) },
      { state: 'ENDED' },
    ]);
  });

  it('is the partner’s own to read once it is approved, without who of us approved it', async () => {
    const own =
      '{ ourAgreement { standing groups partnerName signatories { name organisation } } }';
    const before = await ask(graph, database.orm, council, own);
    expect(before).toMatchObject({ ourAgreement: { partnerName: 'Kent' } });
    const others = viewerFor('partner', { agency: 'E10000014' });
    expect(await ask(graph, database.orm, others, own)).toEqual({ ourAgreement: null });
    const rows = (viewer: Viewer) =>
      as(viewer, (desk) =>
        desk.rows<{ agency: string; state: string }>('select agency, state from agreement'),
      );
    for (const { agency, state } of await rows(council)) {
      expect(agency).toBe(kent);
      expect(['APPROVED', 'SUSPENDED', 'ENDED']).toContain(state);
    }
    expect(await rows(viewerFor('analyst'))).toEqual([]);
    const manager = viewerFor('contract-manager', { agency: 'home-office' });
    expect(ceilings.HOME_OFFICE).toEqual(['STATISTICS']);
    expect((await rows(manager)).length).toBeLessThanOrEqual(1);
  });
});
