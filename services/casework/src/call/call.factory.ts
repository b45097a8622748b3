import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import type { Viewer } from '@ictg/kit/viewer';
import type { CallContentInput } from './call.input.js';
import { callsById } from './call.queries.js';
import type { Call } from './call.type.js';
import { beginCall } from './commands/begin-call.js';
import { saveCall } from './commands/save-call.js';

/** What a professional says on the telephone; a test changes only what it is about. */
export function toldOnTheLine(changes: Partial<CallContentInput> = {}): CallContentInput {
  return {
    dangerNow: 'NO',
    callerType: 'PROFESSIONAL',
    callerName: 'Pat Example',
    callerRole: 'Social worker',
    callerAgency: 'Surrey County Council',
    callerNumber: '01632 960 017',
    told: 'A boy in a hostel says that a man collects his wages.',
    adviceGiven: 'Keep him in the hostel tonight; tell children’s services now.',
    town: 'Guildford',
    authorityGss: 'E10000030',
    outcomes: ['ADVICE_ONLY'],
    ...changes,
  };
}

/** Opens a call as somebody, types into it, and answers it as the graph shows it. */
export async function callOnTheLine(
  orm: MikroORM,
  viewer: Viewer,
  changes: Partial<CallContentInput> = {},
): Promise<Call> {
  const id = await atDesk(orm, viewer, (desk) => beginCall(desk, { idempotencyKey: randomUUID() }));
  await atDesk(orm, viewer, (desk) =>
    saveCall(desk, { callId: id, version: 1, content: toldOnTheLine(changes) }),
  );
  return theCall(orm, viewer, id);
}

/** A call as it stands now. */
export async function theCall(orm: MikroORM, viewer: Viewer, id: string): Promise<Call> {
  const call = (await atDesk(orm, viewer, (desk) => callsById(desk, [id]))).get(id);
  if (!call) throw new Error(`There is no call ${id} for ${viewer.subject}.`);
  return call;
}
