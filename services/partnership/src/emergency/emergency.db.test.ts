import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { authorities } from '@ictg/kit/geography';
import type { Subgraph } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import { statementsSent, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { fillWorld } from '../world/fill-world.js';
import { checkEmergencyNumber, type EmergencyCheck } from './commands/check-emergency-number.js';
import { emergencyContactsOf } from './emergency.queries.js';
import { daysUntilStale, isStaleNumber } from './emergency.rules.js';

let database: ServiceDatabase;
let graph: Subgraph;
let surrey: string;
let police: string;
const manager = viewerFor('manager');
const line = viewerFor('line');

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
  const found = (await as(line, (desk) => emergencyContactsOf(desk, ['E10000030']))).get(
    'E10000030',
  );
  [surrey, police] = [found?.councilId ?? '', found?.policeId ?? ''];
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) =>
      fault instanceof Refusal ? (fault.detail.field ?? fault.code) : String(fault),
  );
const check = (changes: Partial<EmergencyCheck> = {}): EmergencyCheck => ({
  agencyId: surrey,
  purpose: 'CHILDRENS_SERVICES_OUT_OF_HOURS',
  number: '0808 157 0123',
  hours: 'Nights and weekends',
  foundIn: 'Its own website',
  ...changes,
});

describe('a number that is rung at night', () => {
  it('is kept with the day, the person and the source of its check, one for each purpose', async () => {
    await as(manager, (desk) => checkEmergencyNumber(desk, check()));
    expect(await refusal(as(manager, (desk) => checkEmergencyNumber(desk, check())))).toBe(
      'NUMBER_ALREADY_CHECKED',
    );
    await as(viewerFor('organiser'), (desk) =>
      checkEmergencyNumber(desk, check({ version: 1, number: '0808 157 0124' })),
    );
    await expect(
      as(manager, (desk) => checkEmergencyNumber(desk, check({ version: 1 }))),
    ).rejects.toMatchObject({ kind: 'ChangedMeanwhile' });
    const found = await as(line, (desk) => emergencyContactsOf(desk, ['E10000030']));
    expect(found.get('E10000030')).toMatchObject({
      childrensServicesOutOfHours: {
        number: '0808 157 0124',
        checkedOn: londonDay(new Date()),
        isStale: false,
      },
      police: null,
    });
  });

  it.each([
    ['purpose', { purpose: 'POLICE_CONTACT' }],
    ['number', { version: 2, number: '999' }],
    ['foundIn', { version: 2, foundIn: ' ' }],
    ['hours', { version: 2, hours: 'x'.repeat(101) }],
  ] as const)('is refused for its %s', async (field, changes) => {
    expect(await refusal(as(manager, (desk) => checkEmergencyNumber(desk, check(changes))))).toBe(
      field,
    );
  });

  it('is stale after 90 days, and not on the ninetieth', () => {
    const today = '2026-06-01';
    expect(isStaleNumber(addDays(today, -daysUntilStale), today)).toBe(false);
    expect(isStaleNumber(addDays(today, -daysUntilStale - 1), today)).toBe(true);
  });
});

describe('who may do what with it', () => {
  const reads = new Set(roles.filter((role) => !/partner|contract|competent|analyst/.test(role)));
  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role);
    const seen = await as(viewer, (desk) => emergencyContactsOf(desk, ['E10000030']));
    expect(seen.size).toBe(reads.has(role) ? 1 : 0);
    const rows = await as(viewer, (desk) => desk.rows('select 1 from emergency_number limit 1'));
    expect(rows).toHaveLength(reads.has(role) ? 1 : 0);
    const may = ['manager', 'organiser', 'system'].includes(role);
    const checked = as(viewer, (desk) =>
      checkEmergencyNumber(desk, check({ agencyId: 'agy_neverthere' })),
    );
    expect(await refusal(checked)).toBe(may ? 'NOT_FOUND' : 'NOT_ALLOWED');
    const changed = await as(viewer, (desk) =>
      desk.rows('update emergency_number set hours = hours returning id'),
    );
    expect(changed).toHaveLength(may ? 1 : 0);
  });
});

describe('in the graph', () => {
  const contacts =
    'emergencyContacts { childrensServicesOutOfHours { number isStale } police { number } }';

  it('is found by the name of a town, in Welsh too, and hidden from everybody else', async () => {
    const source = `{ places(text: "guildford") { name authority { name ${contacts} } } }`;
    expect(await ask(graph, database.orm, line, source)).toMatchObject({
      places: [
        {
          name: 'Guildford',
          authority: {
            name: 'Surrey',
            emergencyContacts: { childrensServicesOutOfHours: { number: '0808 157 0124' } },
          },
        },
      ],
    });
    expect(await ask(graph, database.orm, viewerFor('analyst'), source)).toMatchObject({
      places: [{ authority: { emergencyContacts: null } }],
    });
  });

  it('is asked for all authorities in as many statements as for one', async () => {
    const all = await statementsSent(database.orm, () =>
      ask(graph, database.orm, line, `{ localAuthorities { gssCode ${contacts} } }`),
    );
    expect(all.filter((sql) => sql.includes('emergency_number'))).toHaveLength(1);
  });
});

describe('the demo world', () => {
  it('gives made-up numbers to most, leaves what was checked, and adds none twice', async () => {
    const filled = await as(systemViewer('demo-world'), (desk) => fillWorld(desk, '2026-03-04'));
    expect(filled.emergency).toBeGreaterThan(authorities.length);
    const again = await as(systemViewer('demo-world'), (desk) => fillWorld(desk, '2026-03-04'));
    expect(again.directory).toBeLessThan(20);
    const numbers = await as(line, (desk) =>
      desk.rows<{ number: string }>(
        `select number from emergency_number union all select phone from agency where phone is not null`,
      ),
    );
    for (const { number } of numbers) expect(number).toMatch(/^(01632 960 \d{3}|0808 157 0\d{3})$/);
    const contactsNow = await as(line, (desk) => emergencyContactsOf(desk, ['E10000030']));
    expect(contactsNow.get('E10000030')).toMatchObject({
      policeId: police,
      childrensServicesOutOfHours: { number: '0808 157 0124' },
    });
  });
});
