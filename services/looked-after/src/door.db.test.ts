import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { atDesk, openDatabase } from '@ictg/kit/database';
import { csv, loadFile } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import {
  answersTo,
  doorDocuments,
  fileOf,
  howMany,
  viewerFor,
  type ServiceDatabase,
  withoutPlacesInLogs,
} from '@ictg/kit/testing';
import { entities } from './database/entities.js';
import { lookedAfterGraph } from './graph.js';
import { extractLoader } from './load/load-extract.js';
import { lookedAfterDatabase } from './testing/database.js';

const surrey = 'E10000030';
const essex = 'E10000012';
const today = '2026-11-22';
let database: ServiceDatabase;

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
  const rows = Array.from({ length: 12 }, (_, at) => ({
    lac_id: `L-${at}`,
    la_gss: at % 3 === 0 ? essex : surrey,
    child_id: String(500 + at),
    forename: ['Ana', 'Bo', 'Cy'][at % 3] ?? '',
    surname: at % 2 ? 'Sample' : 'Mock',
    dob: `2010-02-0${1 + (at % 9)}`,
    sex: at % 2 ? 'F' : 'M',
    upn: '',
    uasc: at % 4 ? 'no' : 'yes',
    decom: '2024-01-01',
    dec: at % 5 ? '' : '2025-01-01',
    home_office_reference: at % 2 ? `HO-${at}` : '',
    legal_status: 'full care order',
  }));
  const sealed = openings('a secret of thirty-two letters or more');
  await loadFile(database.orm, extractLoader(sealed), await fileOf(csv(rows)), {
    dryRun: false,
    today,
  });
});
afterAll(() => database.close());

it('a council gets what somebody whom nothing holds back would get if there were only its own', async () => {
  const viewer = { ...viewerFor('partner'), agency: surrey, areas: [surrey] };
  const graph = await lookedAfterGraph();
  const cursor = Buffer.from(JSON.stringify(['Mock', 'Bo', 'x'])).toString('base64url');
  const sequence = Buffer.from(JSON.stringify(['40'])).toString('base64url');
  const documents = doorDocuments({
    contract: 'council',
    service: 'LOOKED_AFTER',
    count: howMany(40, 3_000),
    seed: 5,
    values: {
      first: ['1', '3', '100', '0', '101'],
      after: ['null', 'null', '"nonsense"', `"${cursor}"`, `"${sequence}"`],
      text: ['"sample"', '"an"', '"500"', '"501"', '""'],
      inCareOn: ['"2024-06-01"', '"2026-01-01"', '"1999-01-01"'],
    },
    references: ['HO-1', '501', '500'].map((reference) => ({
      type: 'CareTrack',
      key: `reference: "${reference}", opening: "x"`,
    })),
    often: ['careLooks'],
    // Moments of this test itself.
    without: ['CareLook.at'],
  });
  const essexViewer = { ...viewer, agency: essex, areas: [essex] };
  await answersTo(graph, database.orm, essexViewer, [
    '{ childrenInCare(first: 9) { edges { node { localNumber } } } }',
  ]);
  expect(await database.administer('table audit.look')).toHaveLength(4);
  const withAll = await answersTo(graph, database.orm, viewer, documents);
  expect(withAll.join()).toMatch(/Ana|Bo|Cy/);
  expect(withAll.join()).toMatch(/"officer":"Test partner"/);
  expect(withAll.join()).toMatch(/"message"/);
  const unguarded = await openDatabase({ url: database.adminUrl, entities });
  const left = await atDesk(unguarded, viewerFor('system'), async (desk) => {
    const others = '(select id from child_in_care where la_gss <> ?)';
    await desk.rows(`delete from care_episode where child_in_care_id in ${others}`, [surrey]);
    await desk.rows('delete from child_in_care where la_gss <> ?', [surrey]);
    return desk.rows('select id from child_in_care');
  });
  expect(left).toHaveLength(8);
  await database.administer('truncate audit.look');
  const withOwn = await answersTo(graph, unguarded, viewer, documents);
  await unguarded.close(true);
  expect(withOwn.map(withoutPlacesInLogs)).toEqual(withAll.map(withoutPlacesInLogs));
});
