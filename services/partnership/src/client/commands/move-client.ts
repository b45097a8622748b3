import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { tellContact, type ClientNews } from '../client.mail.js';
import { keeps, mustBeAPerson } from '../client.policy.js';
import { clientLifecycle, type ClientAction } from '../client.states.js';
import { clientForChange } from './keep-keys.js';

/** A step of a connection, as it was read. */
export interface ClientStep {
  readonly clientId: string;
  readonly version: number;
  readonly reason?: string | null;
}

const longestReason = 500;

/** Admits a connection: it gets tokens from now on. */
export function admitClient(desk: Desk, input: ClientStep): Promise<string> {
  return step(desk, input, 'admit', 'ADMITTED');
}

/** Refuses a connection; the partner reads why. */
export function refuseClient(desk: Desk, input: ClientStep): Promise<string> {
  return step(desk, input, 'refuse', 'REFUSED');
}

/** Stops a connection: within a minute it is answered no more, whatever token it holds. */
export function stopClient(desk: Desk, input: ClientStep): Promise<string> {
  return step(desk, input, 'stop', 'STOPPED');
}

/** Lets a stopped connection go on, with the keys it has left. */
export function resumeClient(desk: Desk, input: ClientStep): Promise<string> {
  return step(desk, input, 'resume', 'RESUMED');
}

async function step(
  desk: Desk,
  { clientId, version, reason }: ClientStep,
  action: ClientAction,
  news: ClientNews,
): Promise<string> {
  const isOwn = action === 'stop' && !keeps(desk.viewer);
  mustBeAPerson(desk.viewer, isOwn ? 'client:keep-own' : 'client:admit');
  const client = await clientForChange(desk, clientId, version);
  const moved = clientLifecycle.move(client.state, action);
  if (!moved.ok) throw ruleBroken(moved.code, moved.sentence);
  const why = reason?.trim() ?? '';
  if (moved.guards.includes('reasonGiven') && (why === '' || why.length > longestReason))
    throw invalid(
      'reason',
      `Say why in a sentence of at most ${longestReason} characters: the other side reads it.`,
    );
  Object.assign(client, {
    state: moved.to,
    stateReason: why || null,
    decidedBy: desk.viewer.name,
    decidedAt: new Date(),
  });
  await (await desk.em()).flush();
  await tellContact(desk, client, news);
  return client.id;
}
