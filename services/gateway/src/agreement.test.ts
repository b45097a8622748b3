import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  HeldAgreements,
  publicAgreementKey,
  signCopy,
  type AdmittedClient,
  type SharedAgreement,
} from '@ictg/kit/agreement';
import { createLog } from '@ictg/kit/log';
import { partnerSupergraphs, startWorld, type Answer, type World } from './gateway.fixture.js';

const secret = 'a secret of thirty-two letters or more';
const start = Date.parse('2026-03-04T23:58:00Z');
const surrey: SharedAgreement = {
  agency: 'E10000030',
  kind: 'COUNCIL',
  reference: 'ISA-0001',
  groups: ['CHILDREN', 'NAME'],
  areas: ['E10000030'],
  fromOn: '2026-01-01',
  untilOn: '2026-12-31',
};

const program: AdmittedClient = {
  clientId: 'surrey-system',
  name: 'Surrey case system',
  agency: 'E10000030',
  kind: 'COUNCIL',
  limits: { requestsPerMinute: 100, atOnce: 5, recordsPerDocument: 5_000 },
  keys: ['older', 'next'].map((thumbprint) => ({
    thumbprint,
    kid: thumbprint,
    publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
    fromOn: '2026-01-01',
    untilOn: thumbprint === 'older' ? '2026-03-04' : '2026-12-31',
  })),
};

/** The clock of the test, and what the service that keeps agreements would answer now. */
let now = start;
let agreements: SharedAgreement[] = [surrey];
let clients: AdmittedClient[] = [];
let signing = secret;
let isSilent = false;
let issuer: Server;
let holder: HeldAgreements;
let world: World;
let token: string;

beforeAll(async () => {
  issuer = createServer((_request, response) => {
    if (isSilent) return void response.destroy();
    void signCopy(signing, { issuedAt: now, agreements, clients }).then((copy) =>
      response.end(copy),
    );
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  holder = new HeldAgreements({
    url: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`,
    publicKey: publicAgreementKey(secret),
    log: createLog('test', 'silent'),
    now: () => now,
  });
  world = await startWorld({}, partnerSupergraphs(), holder);
  // One token for all of it: what it may see is never in the token.
  token = await world.token('partner', { roles: ['partner'], agency: 'E10000030' });
});
afterAll(async () => {
  await world.stop();
  issuer.close();
});
beforeEach(async () => {
  [now, agreements, clients, signing, isSilent] = [now + 1, [surrey], [program], secret, false];
  await holder.fetch();
});

const question = '{ children { name } sites }';
const ask = (source = question) => world.ask(source, { token });
const isWhole = ({ data, errors }: Answer) =>
  errors === undefined && JSON.stringify(data).includes('Robin Example');
const isGone = ({ data, errors }: Answer) =>
  data === undefined && errors?.every(({ message }) => message.startsWith('Cannot query field'));

/** Seconds of the test's clock until an answer holds, asked every five; the copy is fetched every ten. */
async function secondsUntil(holds: (answer: Answer) => unknown): Promise<number> {
  for (let seconds = 0; seconds <= 120; seconds += 5) {
    const answer = await ask();
    // Whatever moment it is, an answer is the whole one or a refusal, never something between.
    expect(isWhole(answer) || isGone(answer) || answer.status === 503).toBe(true);
    if (holds(answer)) return seconds;
    now += 5_000;
    if (seconds % 10 === 5) await holder.fetch().catch(() => undefined);
  }
  return Infinity;
}

async function schemaNow(): Promise<string> {
  return JSON.stringify(await ask('{ __schema { types { name fields { name } } } }'));
}

describe('a program of a partner', () => {
  const asked = async (key: string, subject = 'surrey-system') => {
    const holding = { roles: ['partner' as const], agency: 'E10000030', subject, clientKey: key };
    return (await world.ask('{ sites }', { token: await world.token('partner', holding) })).status;
  };

  it('is answered by either of its keys while both hold, and by one alone after the last day of the other', async () => {
    expect([await asked('older'), await asked('next'), await asked('unknown')]).toEqual([
      200, 200, 401,
    ]);
    now = Date.parse('2026-03-05T00:00:01Z');
    await holder.fetch();
    expect([await asked('older'), await asked('next')]).toEqual([401, 200]);
  });

  it('is refused within a minute when it is stopped, though its token is still good', async () => {
    const token = await world.token('partner', {
      roles: ['partner'],
      agency: 'E10000030',
      subject: 'surrey-system',
      clientKey: 'next',
    });
    const ask = () => world.ask('{ sites }', { token });
    expect((await ask()).data).toEqual({ sites: ['Wave One'] });
    clients = [];
    now += 10_000;
    await holder.fetch();
    const refused = await ask();
    expect(refused.status).toBe(401);
    expect(refused.errors?.[0]?.message).toContain('was stopped');
    expect(await asked('next', 'nobody')).toBe(401);
  });
});

describe('the limits of a partner', () => {
  it('are told with 429, a sentence and when to come again, and hold for all of its programs together', async () => {
    const kent = 'E10000016';
    const limits = { requestsPerMinute: 2, atOnce: 5, recordsPerDocument: 3 };
    clients = ['kent-system', 'kent-other'].map((clientId) => ({
      ...program,
      clientId,
      agency: kent,
      limits,
    }));
    agreements = [surrey, { ...surrey, agency: kent, areas: [kent] }];
    now += 1;
    await holder.fetch();
    const tokens = await Promise.all(
      ['kent-system', 'kent-other'].map((subject) =>
        world.token('partner', { roles: ['partner'], agency: kent, clientKey: 'next', subject }),
      ),
    );
    const answers: Answer[] = [];
    // Six in turn are too many even where the minute of the clock turns between them.
    for (const token of [...tokens, ...tokens, ...tokens])
      answers.push(await world.ask('{ children { name } }', { token }));
    expect(answers[0]?.errors?.[0]?.extensions?.code).toBe('COST_ESTIMATED_TOO_EXPENSIVE');
    const told = answers.find(({ status }) => status === 429);
    expect(told?.errors?.[0]?.message).toContain('2 times a minute');
    // People of the partner are not kept waiting by its programs.
    expect((await ask('{ sites }')).status).toBe(200);
  });
});

describe('an agreement that changes while its partner asks', () => {
  it('takes its fields along within a minute when it is suspended, and gives them back', async () => {
    expect(isWhole(await ask())).toBe(true);
    expect(await schemaNow()).toMatch(/"children"/);
    agreements = [];
    expect(await secondsUntil(isGone)).toBeLessThanOrEqual(60);
    expect(await schemaNow()).not.toMatch(/"children"|"Child"/);
    expect((await ask('{ sites }')).data).toEqual({ sites: ['Wave One'] });
    agreements = [surrey];
    expect(await secondsUntil(isWhole)).toBeLessThanOrEqual(60);
  });

  it('lapses with its last day, without any news of it', async () => {
    agreements = [{ ...surrey, untilOn: '2026-03-05' }];
    now = Date.parse('2026-03-05T23:59:30Z');
    await holder.fetch();
    expect(isWhole(await ask())).toBe(true);
    now = Date.parse('2026-03-06T00:00:01Z');
    expect(isGone(await ask())).toBe(true);
  });

  it('loses one field and keeps the others when another agreement follows', async () => {
    agreements = [{ ...surrey, groups: ['CHILDREN'] }];
    now += 1;
    await holder.fetch();
    expect(isGone(await ask())).toBe(true);
    expect((await ask('{ children { id } }')).data).toEqual({ children: [{ id: 'c1' }] });
  });
});

describe('the copy of the agreements', () => {
  it('is refused when it is older than a minute, and relied on again as soon as there is news', async () => {
    isSilent = true;
    const refused = await secondsUntil(({ status }) => status === 503);
    expect(refused).toBeGreaterThanOrEqual(60);
    expect(refused).toBeLessThanOrEqual(70);
    isSilent = false;
    await holder.fetch();
    expect(isWhole(await ask())).toBe(true);
  });

  it('is not taken from anybody else, nor an old one instead of a newer', async () => {
    signing = 'another secret of thirty-two letters or more';
    await expect(holder.fetch()).rejects.toThrow();
    [signing, agreements] = [secret, []];
    now += 10_000;
    await holder.fetch();
    const later = now;
    [now, agreements] = [later - 5_000, [surrey]];
    await holder.fetch();
    now = later;
    expect(isGone(await ask())).toBe(true);
  });

  it('opens nothing to another agency, nor to another kind of partner of the same', async () => {
    for (const other of [
      { roles: ['partner'] as const, agency: 'E10000012' },
      { roles: ['contract-manager'] as const, agency: 'E10000030' },
    ]) {
      const theirs = await world.token('partner', { ...other, roles: [...other.roles] });
      expect(isGone(await world.ask(question, { token: theirs }))).toBe(true);
    }
  });
});
