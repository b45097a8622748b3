import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addMonths, londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { partnershipDatabase } from '../testing/database.js';
import { referralMonthJobs, referralMonthSchedule } from './fetch-referral-months.js';

let database: ServiceDatabase;
let casework: Server;
let asked: { authorization: string | undefined; body: string };
let answered: unknown;

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  casework = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked = { authorization: request.headers.authorization, body };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answered));
    });
  });
  await new Promise<void>((listening) => casework.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => casework.close(closed));
  await database.close();
});

const thisMonth = `${londonDay(new Date()).slice(0, 7)}-01`;
const lastMonth = addMonths(thisMonth, -1);
async function feed(rows: readonly object[]) {
  answered = { data: { referralMonths: rows } };
  const { port } = casework.address() as AddressInfo;
  const source = {
    url: `http://127.0.0.1:${port}/graphql`,
    token: () => Promise.resolve('a token of this test'),
  };
  await referralMonthJobs(database.orm, source)['fetch-referral-months']?.({});
}
const kept = () =>
  atDesk(database.orm, systemViewer('test'), (desk) =>
    desk.rows<{ gss_code: string; month: string; referrals: number }>(
      'select gss_code, month::text, referrals from referral_month order by gss_code, month',
    ),
  );
const row = (gssCode: string, month: string, referrals: number) => ({ gssCode, month, referrals });

describe('the hourly feed of referrals by month and authority', () => {
  it('comes once an hour, under a token of the service door, for the last twelve months', async () => {
    await feed([row('E10000030', lastMonth, 4), row('E06000001', thisMonth, 2)]);
    expect(referralMonthSchedule).toEqual([expect.stringMatching(/^\d+ \* \* \* \* fetch/)]);
    expect(asked.authorization).toBe('Bearer a token of this test');
    expect(JSON.parse(asked.body)).toMatchObject({
      variables: { fromOn: addMonths(thisMonth, -12) },
    });
    expect(await kept()).toEqual([
      { gss_code: 'E06000001', month: thisMonth, referrals: 2 },
      { gss_code: 'E10000030', month: lastMonth, referrals: 4 },
    ]);
  });

  it('corrects a month that has changed, and empties one of which nothing is told any more', async () => {
    await feed([row('E10000030', lastMonth, 5)]);
    expect(await kept()).toMatchObject([{ referrals: 0 }, { referrals: 5 }]);
  });

  it.each([
    ['anything beside code, month and number', { ...row('E10000030', lastMonth, 1), child: 'X' }],
    ['what is no authority', row('Somewhere', lastMonth, 1)],
    ['a day that is no month', row('E10000030', lastMonth.replace(/01$/, '15'), 1)],
    ['less than nobody', row('E10000030', lastMonth, -1)],
  ])('takes no answer with %s, and keeps what it had', async (_what, wrong) => {
    const before = await kept();
    await expect(feed([wrong])).rejects.toThrow();
    expect(await kept()).toEqual(before);
  });
});
