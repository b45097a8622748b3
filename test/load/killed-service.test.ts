import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { howMany } from '@ictg/kit/testing';
import { expect, inject, it } from 'vitest';
import { submitReferral, told } from './hand/referral.ts';
import { atOnce, send, tokenOf, trial, urlOf, type Answer } from './hand/system.ts';
import { machine } from '../system/environment.ts';

const submissions = howMany(120, 500);
const gateway = urlOf('gateway');

it('keeps every referral that it acknowledged, once, although the service is killed again and again', async () => {
  const token = await tokenOf('manager');
  let kills = 0;
  let sent = 0;
  const numbers = Array.from({ length: submissions }, (_, index) => index);
  const acknowledged = await atOnce(numbers, 8, async (number) => {
    sent += 1;
    if (sent % Math.ceil(submissions / 4) === 0) kills += await killCasework();
    return untilAcknowledged(token, number);
  });
  expect(kills).toBeGreaterThanOrEqual(2);
  const kept = await idsByReference(await tokenOf('manager'));
  for (const number of numbers) expect(kept.get(`load-${number}`)).toEqual([acknowledged[number]]);
});

it('has logs that still follow from each other, entry by entry, seal by seal', () => {
  const verify = fileURLToPath(new URL('../../services/casework/dist/verify.js', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [verify], {
    env: machine({
      CASEWORK_DATABASE_URL: trial.databases.casework?.runUrl ?? '',
      AUDIT_SECRET: inject('auditSecret'),
    }),
    encoding: 'utf8',
  });
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '{"faults":[]}', stderr: '' });
});

it('makes one referral of twenty that are the same and come at once', async () => {
  const token = await tokenOf('line');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(gateway, token, submitReferral, { input: told(9001) })),
  );
  const ids = new Set(answers.map(idOf));
  expect(ids.size).toBe(1);
  const kept = await idsByReference(await tokenOf('manager'));
  expect(kept.get('load-9001')).toHaveLength(1);
});

/** Ends the casework process at once, as a power cut would; the launcher starts it again. */
async function killCasework(): Promise<number> {
  const pid = caseworkPid();
  if (pid === undefined) return 0;
  process.kill(pid, 'SIGKILL');
  return 1;
}

// The launcher writes its file once, so a process that it started again is found by its port.
function caseworkPid(): number | undefined {
  const port = new URL(urlOf('casework')).port;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], {
      encoding: 'utf8',
    });
    return stdout.trim() === '' ? undefined : Number(stdout.trim().split('\n')[0]);
  }
  const wanted = `0100007F:${Number(port).toString(16).toUpperCase().padStart(4, '0')}`;
  const line = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .find((entry) => entry.includes(` ${wanted} 00000000:0000 0A`));
  const inode = line?.trim().split(/\s+/)[9];
  return inode === undefined ? undefined : holderOf(inode);
}

function holderOf(inode: string): number | undefined {
  const { stdout } = spawnSync(
    'sh',
    [
      '-c',
      `ls -l /proc/[0-9]*/fd 2>/dev/null | awk '/^\\/proc/{p=$0} /socket:\\[${inode}\\]/{print p}'`,
    ],
    { encoding: 'utf8' },
  );
  const pid = /\/proc\/(\d+)\//.exec(stdout)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Sends a referral again, under the same key, until somebody says that it is kept. */
async function untilAcknowledged(token: string, number: number): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await send(gateway, token, submitReferral, { input: told(number) }).catch(
      () => undefined,
    );
    const id = answer && idOf(answer);
    if (id !== undefined) return id;
    await pause(250);
  }
  throw new Error(`Referral ${number} was never acknowledged.`);
}

function idOf({ data }: Answer): string | undefined {
  const result = data?.submitReferral as
    | { __typename: string; referral?: { id: string } }
    | null
    | undefined;
  if (result && result.__typename !== 'SubmitReferralSuccess')
    throw new Error(JSON.stringify(result));
  return result?.referral?.id;
}

/** Every referral of this test that is on record, by the sender's own reference. */
async function idsByReference(token: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let after: string | null = null;
  do {
    const { data } = await send(
      gateway,
      token,
      `query ($after: String) { referrals(first: 100, after: $after, filter: {open: true}) {
         edges { node { id referrer { reference } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { node } of data.referrals.edges) {
      const reference = String(node.referrer.reference);
      found.set(reference, [...(found.get(reference) ?? []), node.id]);
    }
    after = data.referrals.pageInfo.hasNextPage ? data.referrals.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
