import { setTimeout as pause } from 'node:timers/promises';
const askEvery = 500;
/** Does something that nobody else does at the same time, in whatever process: the others wait for their turn. */
export async function alone(orm, work) {
  const connection = orm.em.getConnection();
  const pool = await connection.getNativeClient();
  const client = await pool.connect();
  try {
    // Not in a transaction, which would be ended while it waits; a lost connection gives the turn back.
    while (!(await takeTurn(client))) await pause(askEvery);
    return await work();
  } finally {
    client.release(true);
  }
}
async function takeTurn(client) {
  const { rows } = await client.query(
    `select pg_try_advisory_lock(hashtext('counting children')) as taken`,
  );
  return rows[0]?.taken === true;
}
//# sourceMappingURL=alone.js.map
