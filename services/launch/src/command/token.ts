import { z } from 'zod';
import { PlainFault } from '../plain-fault.js';
import { print } from '../progress.js';
import { borrowTrial } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

const answerShape = z.object({ access_token: z.string() });
const problemShape = z.object({ message: z.string() });

/** Prints an access token of a demo person. Production has no demo people, and so no such tokens. */
export async function token(given: Circumstances, name: string): Promise<number> {
  const trial = await borrowTrial(given);
  if (trial.mode !== 'trial')
    throw new PlainFault('Tokens of demo people exist in a trial only: in production, sign in.');
  const identity = trial.services.identity;
  if (!identity) throw new PlainFault('This trial runs without its identity service.');
  const answer = await fetch(new URL('/internal/trial-token', identity.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${trial.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new PlainFault(problemOf(body, answer.status));
  print(answerShape.parse(body).access_token);
  return 0;
}

function problemOf(body: unknown, status: number): string {
  const problem = problemShape.safeParse(body);
  return problem.success ? problem.data.message : `The identity service answered ${status}.`;
}
