import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, type Desk } from '../database/desk.js';
import type { Log } from '../log/index.js';
import { systemViewer } from '../viewer/index.js';

const logs = ['change', 'look'] as const;
type LogName = (typeof logs)[number];

/** The key that seals are signed with. */
export interface SealingKey {
  readonly id: string;
  readonly key: KeyObject;
}

const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The sealing key that belongs to a secret of this installation: whoever holds the secret can seal and verify. */
export function sealingKey(secret: string): SealingKey {
  const seed = createHash('sha256').update(`ictg seal ${secret}`).digest();
  const key = createPrivateKey({
    key: Buffer.concat([ed25519Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return { id: keyId(key), key };
}

function keyId(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

/**
 * Seals what has been added to the two logs since the last seal: a signed digest of the rows, tied to the seal
 * before, so that no row can be taken out or changed afterwards without it showing.
 * @returns how many rows were sealed
 */
export async function sealLogs(orm: MikroORM, key: SealingKey): Promise<number> {
  return atDesk(orm, systemViewer('seal'), async (desk) => {
    const [lock] = await desk.rows<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('ictg seal')) as taken`,
    );
    if (!lock?.taken) return 0;
    let rows = 0;
    for (const log of logs) rows += await sealLog(desk, log, key);
    return rows;
  });
}

interface Sealed {
  readonly rows: number;
  readonly digest: Buffer | null;
  readonly until: string;
}

async function sealLog(desk: Desk, log: LogName, { id, key }: SealingKey): Promise<number> {
  const [last] = await desk.rows<{ until: string; signature: Buffer }>(
    `select until_transaction::text as until, signature from audit.seal where log = ? order by id desc limit 1`,
    [log],
  );
  // Rows of transactions that still run are left for the next seal, so that none slips in below the mark.
  const [found] = await desk.rows<Sealed>(
    `select count(*)::integer as rows, pg_snapshot_xmin(pg_current_snapshot())::text as until,
       sha256(string_agg(row_hash, ''::bytea order by transaction_id, id)) as digest
     from audit.${log} where transaction_id >= ?::xid8 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())`,
    [last?.until ?? '0'],
  );
  if (!found?.digest || found.rows === 0) return 0;
  const previous = last?.signature ?? null;
  const signature = sign(null, sealText(log, found.until, found.digest, previous), key);
  await desk.rows(
    `insert into audit.seal (log, until_transaction, rows, digest, previous, signature, key_id) values (?, ?::xid8, ?, ?, ?, ?, ?)`,
    [log, found.until, found.rows, found.digest, previous, signature, id],
  );
  return found.rows;
}

function sealText(log: LogName, until: string, digest: Buffer, previous: Buffer | null): Buffer {
  return Buffer.concat([Buffer.from(`${log} ${until} `), digest, previous ?? Buffer.alloc(0)]);
}

/** What is wrong with the logs, in sentences; empty when every seal holds. */
export async function verifySeals(orm: MikroORM, { key }: SealingKey): Promise<string[]> {
  return atDesk(orm, systemViewer('seal'), async (desk) => {
    const faults: string[] = [];
    for (const log of logs) faults.push(...(await verifyLog(desk, log, createPublicKey(key))));
    return faults;
  });
}

interface StoredSeal {
  readonly id: string;
  readonly until: string;
  readonly from: string;
  readonly digest: Buffer;
  readonly previous: Buffer | null;
  readonly signature: Buffer;
}

async function verifyLog(desk: Desk, log: LogName, key: KeyObject): Promise<string[]> {
  const seals = await desk.rows<StoredSeal>(
    `select id::text, until_transaction::text as until, digest, previous, signature,
       coalesce(lag(until_transaction) over (order by id), '0'::xid8)::text as from
     from audit.seal where log = ? order by audit.seal.id`,
    [log],
  );
  const faults: string[] = [];
  let before: Buffer | null = null;
  for (const seal of seals) {
    const [now] = await desk.rows<{ digest: Buffer | null; rehashed: boolean | null }>(
      `select sha256(string_agg(row_hash, ''::bytea order by transaction_id, id)) as digest,
         bool_and(row_hash = audit.hash_of(l)) as rehashed
       from audit.${log} l where transaction_id >= ?::xid8 and transaction_id < ?::xid8`,
      [seal.from, seal.until],
    );
    if (!now?.digest?.equals(seal.digest) || now.rehashed !== true)
      faults.push(`The ${log} log under seal ${seal.id} is not what was sealed.`);
    if ((before ?? Buffer.alloc(0)).compare(seal.previous ?? Buffer.alloc(0)) !== 0)
      faults.push(`Seal ${seal.id} of the ${log} log does not follow the one before it.`);
    if (!verify(null, sealText(log, seal.until, seal.digest, seal.previous), key, seal.signature))
      faults.push(`Seal ${seal.id} of the ${log} log is not signed with our key.`);
    before = seal.signature;
  }
  return faults;
}

/** Seals the logs every few seconds until stopped. Several processes may do so: they take turns. */
export function keepSealing(
  orm: MikroORM,
  key: SealingKey,
  log: Log,
  everyMilliseconds = 5_000,
): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    sealLogs(orm, key)
      .catch((fault: unknown) =>
        log.error({ fault: String(fault) }, 'The logs could not be sealed'),
      )
      .finally(() => (busy = false));
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
