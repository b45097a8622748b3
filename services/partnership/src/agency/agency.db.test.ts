import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sealingKey, sealLogs, verifySeals } from '@ictg/kit/audit';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { prepareDatabase } from '../database/prepare.js';
import { partnershipDatabase } from '../testing/database.js';
import { makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { agencyById, agencyPage, mailDomainsById } from './agency.queries.js';
import { addAgency, type NewAgency } from './commands/add-agency.js';
import { changeAgency } from './commands/change-agency.js';
import { checkDirectoryNumber } from './commands/check-directory-number.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const find = (filter: object, viewer = manager, first = 100) =>
  as(viewer, (desk) => agencyPage(desk, { first, after: null, filter }));
const names = async (filter: object) => (await find(filter)).edges.map(({ node }) => node.name);
const charity = (name: string): NewAgency => ({ kind: 'NGO', name });

describe('the directory', () => {
  it('has the agencies of the open data, and loading them again adds none', async () => {
    expect((await prepareDatabase(database.adminUrl)).agencies).toBe(0);
    expect(await names({ text: 'surrey', kind: 'COUNCIL' })).toContain('Surrey County Council');
    expect(await find({ text: 'border force' })).toMatchObject({
      edges: [
        { node: { kind: 'HOME_OFFICE', directoryNumber: null, firstResponder: { fromOn: null } } },
      ],
    });
  });

  it('is found by words in any order, without accents, in English or Welsh', async () => {
    expect(await names({ text: 'council glamorgan vale' })).toEqual([
      expect.stringContaining('Vale of Glamorgan'),
    ]);
    expect(await names({ text: 'abertawe' })).toEqual([expect.stringContaining('Swansea')]);
    expect(await names({ text: 'ynys mon' })).toEqual([expect.stringContaining('Anglesey')]);
    expect(await names({ text: 'devon and cornwall', kind: 'POLICE' })).toEqual([
      'Devon & Cornwall Police',
    ]);
    expect(await names({ text: 'nobody of that name' })).toEqual([]);
  });

  it('knows under which domains an agency has its addresses, once two people in post share one', async () => {
    const [surrey] = (await find({ text: 'surrey', kind: 'COUNCIL' })).edges;
    const id = surrey?.node.id ?? '';
    const domains = () =>
      as(manager, async (desk) => (await mailDomainsById(desk, [id])).get(id) ?? []);
    const enters = (workEmail: string, post: { fromOn?: string; untilOn?: string } = {}) =>
      as(manager, async (desk) => {
        const teamId = await makeTeam(desk);
        const professionalId = await makeProfessional(desk, { workEmail });
        await makePost(desk, { teamId, professionalId, ...post });
      });
    await enters('one@Surrey.example');
    for (const gone of ['gone@left.example', 'gone.too@left.example'])
      await enters(gone, { fromOn: '2019-01-01', untilOn: '2020-01-01' });
    expect(await domains()).toEqual([]);
    await enters('two@surrey.example');
    expect(await domains()).toEqual(['surrey.example']);
  });

  it('is paged by name without leaving any out', async () => {
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await as(manager, (desk) => agencyPage(desk, { first: 90, after, filter: {} }));
      paged.push(...page.edges.map(({ node }) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    const [row] = await as(manager, (desk) =>
      desk.rows<{ count: number }>('select count(*)::integer as count from agency'),
    );
    expect(new Set(paged).size).toBe(row?.count);
    expect(paged).toHaveLength(row?.count ?? 0);
  });

  it('adds an agency once, however often and by however many it is sent', async () => {
    const input = { ...charity('  Once   Only Aid '), idempotencyKey: 'add-once-only' };
    const ids = await Promise.all(
      [1, 2, 3, 4, 5].map(() => as(manager, (desk) => addAgency(desk, input))),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await as(manager, (desk) => agencyById(desk, ids[0] ?? ''))).toMatchObject({
      name: 'Once Only Aid',
      version: 1,
    });
    expect(await refusal(as(manager, (desk) => addAgency(desk, charity('once only aid'))))).toBe(
      'AGENCY_ALREADY_LISTED',
    );
    expect(
      await refusal(
        as(manager, (desk) =>
          addAgency(desk, { kind: 'COUNCIL', name: 'Surrey Again', gssCode: 'E10000030' }),
        ),
      ),
    ).toBe('AGENCY_ALREADY_LISTED');
  });

  it('changes what is sent, keeps what is left out, and tells the second of two who was first', async () => {
    const id = await as(manager, (desk) =>
      addAgency(desk, { ...charity('Changing Aid'), nameCy: 'Cymorth' }),
    );
    const listing = { fromOn: '2026-01-01', source: 'List of January 2026' };
    await as(manager, (desk) =>
      changeAgency(desk, {
        agencyId: id,
        version: 1,
        name: 'Changed Aid',
        firstResponder: listing,
      }),
    );
    const late = as(viewerFor('organiser'), (desk) =>
      changeAgency(desk, { agencyId: id, version: 1, nameCy: '' }),
    );
    await expect(late).rejects.toMatchObject({
      kind: 'ChangedMeanwhile',
      detail: {
        currentVersion: 2,
        changes: [{ by: 'Test manager', fields: expect.arrayContaining(['name']) as string[] }],
      },
    });
    expect(await as(manager, (desk) => agencyById(desk, id))).toMatchObject({
      name: 'Changed Aid',
      nameCy: 'Cymorth',
      version: 2,
      firstResponder: { fromOn: '2026-01-01', untilOn: null, source: 'List of January 2026' },
    });
    expect(
      await refusal(
        as(manager, (desk) =>
          changeAgency(desk, { agencyId: id, version: 2, gssCode: 'E10000030' }),
        ),
      ),
    ).toBe('INVALID_INPUT');
  });

  it('keeps a number only with the day, the person and the source of its check', async () => {
    const id = await as(manager, (desk) => addAgency(desk, charity('Rung Back Aid')));
    const check = {
      agencyId: id,
      version: 1,
      number: '(01632) 960-001',
      foundIn: 'Its own website',
    };
    expect(
      await refusal(as(manager, (desk) => checkDirectoryNumber(desk, { ...check, foundIn: ' ' }))),
    ).toBe('INVALID_INPUT');
    expect(
      await refusal(as(manager, (desk) => checkDirectoryNumber(desk, { ...check, number: '999' }))),
    ).toBe('INVALID_INPUT');
    await as(viewerFor('organiser'), (desk) => checkDirectoryNumber(desk, check));
    expect((await as(manager, (desk) => agencyById(desk, id)))?.directoryNumber).toEqual({
      number: '01632 960 001',
      checkedOn: londonDay(new Date()),
      checkedBy: 'Test organiser',
      foundIn: 'Its own website',
      isStale: false,
    });
  });

  it('has its log sealed, so that nobody can rewrite it unseen', async () => {
    const key = sealingKey('a secret of this test, and of no other');
    expect(await sealLogs(database.orm, key)).toBeGreaterThan(0);
    expect(await verifySeals(database.orm, key)).toEqual([]);
  });

  it('has every change in the log, with who made it', async () => {
    const id = await as(manager, (desk) => addAgency(desk, charity('Logged Aid')));
    await as(viewerFor('organiser'), (desk) =>
      changeAgency(desk, { agencyId: id, version: 1, closedOn: '2026-03-31' }),
    );
    const log = await as(viewerFor('auditor'), (desk) =>
      desk.rows<{ subject: string; action: string }>(
        'select subject, action from audit.change where row_id = ? order by id',
        [id],
      ),
    );
    expect(log).toEqual([
      { subject: 'manager', action: 'insert' },
      { subject: 'organiser', action: 'update' },
    ]);
  });
});

describe('who may do what with the directory', () => {
  const reads = new Set([
    'manager',
    'organiser',
    'line',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'steward',
    'adjudicator',
    'auditor',
    'system',
  ]);
  const changes = new Set(['manager', 'organiser', 'system']);

  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role);
    const id = await as(manager, (desk) => addAgency(desk, charity(`For ${role}`)));
    expect(await refusal(find({}, viewer, 1))).toBe(reads.has(role) ? 'done' : 'NOT_ALLOWED');
    const commands: ((desk: Desk) => Promise<unknown>)[] = [
      (desk) => addAgency(desk, charity(`By ${role}`)),
      (desk) => changeAgency(desk, { agencyId: id, version: 1, name: `Changed by ${role}` }),
      (desk) =>
        checkDirectoryNumber(desk, {
          agencyId: id,
          version: 2,
          number: '01632 960002',
          foundIn: 'Its website',
        }),
    ];
    for (const command of commands)
      expect(await refusal(as(viewer, command))).toBe(changes.has(role) ? 'done' : 'NOT_ALLOWED');
  });

  it.each(roles)(
    '%s, with every check of the service left out: the database holds alone',
    async (role) => {
      const viewer = viewerFor(role);
      const seen = await as(viewer, (desk) => desk.rows('select 1 from agency limit 1'));
      expect(seen).toHaveLength(reads.has(role) ? 1 : 0);
      const changed = await as(viewer, (desk) =>
        desk.rows(`update agency set name_cy = name_cy where gss_code = 'E10000030' returning id`),
      );
      expect(changed).toHaveLength(changes.has(role) ? 1 : 0);
      const insert = as(viewer, (desk) =>
        desk.rows(`insert into agency (id, created_at, kind, name) values (?, now(), 'OTHER', ?)`, [
          `agy_${role}`,
          `Raw ${role}`,
        ]),
      );
      if (changes.has(role)) await insert;
      else await expect(insert).rejects.toThrow('row-level security');
    },
  );

  it('nobody at all, when nobody is asking; and nobody may delete', async () => {
    const nobody = { ...systemViewer('none'), roles: [], subject: '' };
    expect(await as(nobody, (desk) => desk.rows('select 1 from agency'))).toEqual([]);
    await expect(
      as(systemViewer('loader'), (desk) => desk.rows('delete from agency')),
    ).rejects.toThrow('permission denied');
  });
});
