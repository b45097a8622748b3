import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { recordConsultation } from '../consultation/commands/record-consultation.js';
import { consultationTold } from '../consultation/consultation.factory.js';
import { submitReferral } from '../referral/commands/submit-referral.js';
import { toldByTelephone } from '../referral/referral.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { agencyCounts, referralMonths } from './outward-count.queries.js';

let database: ServiceDatabase;
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await as(viewerFor('rpc'), (desk) =>
    recordConsultation(
      desk,
      consultationTold({ client: { ...consultationTold().client, agencyId: 'agy_example' } }),
    ),
  );
  await as(viewerFor('manager'), (desk) => submitReferral(desk, toldByTelephone()));
});
afterAll(() => database.close());

const worksWithAgencies = new Set([
  'manager',
  'organiser',
  'rpc',
  'direct-worker',
  'regional-practitioner',
  'post-18-worker',
]);

describe('what is counted for the work with professionals', () => {
  it.each(roles)(
    '%s is told numbers of an agency only for that work, and no record by them',
    async (role) => {
      const counts = await as(viewerFor(role), (desk) => agencyCounts(desk, ['agy_example']));
      expect([...counts]).toEqual(
        worksWithAgencies.has(role)
          ? [['agy_example', { consultations: 1, calls: 0, advice: 0 }]]
          : [],
      );
      const raw = as(viewerFor(role), (desk) =>
        desk.rows(`select * from agency_counts_for_everybody(array['agy_example'])`),
      );
      await expect(raw).rejects.toThrow('permission denied');
    },
  );

  it.each(roles)(
    '%s fetches referrals by month and authority only as a process of ours',
    async (role) => {
      const fetched = await as(viewerFor(role), (desk) => referralMonths(desk, '2020-01-01')).catch(
        (fault: unknown) => (fault instanceof Refusal ? fault.code : fault),
      );
      if (role === 'system') expect(fetched).toHaveLength(1);
      else expect(fetched).toBe('NOT_ALLOWED');
    },
  );

  it('tells the authority, the month and a number, and nothing else', async () => {
    const [month] = await as(systemViewer('partnership'), (desk) =>
      referralMonths(desk, '2020-01-01'),
    );
    expect(Object.keys(month ?? {}).sort()).toEqual(['gssCode', 'month', 'referrals']);
    expect(month?.month).toMatch(/^\d{4}-\d{2}-01$/);
    expect(month?.referrals).toBe(1);
  });
});
