import { newId, type Desk } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import type { Opened } from '../answer/table.js';

/** What was told, as far as it is noted. */
interface Noted {
  readonly opened: Pick<Opened, 'id'>;
  readonly answer: { readonly query: object; readonly cells: readonly unknown[] };
}

/** A question as it was sent. */
export interface Sent {
  readonly snapshot?: string | null;
  readonly measure: readonly string[];
  readonly by: readonly string[];
}

const longestRefusal = 500;

/** Notes who was told which figures. */
export async function noteTold(
  desk: Desk,
  { opened: { id }, answer: { query, cells } }: Noted,
): Promise<void> {
  await note(desk, id, query, cells.length, null);
}

/** Runs work in a transaction of its own, which stays whatever becomes of the one that is refused. */
type Apart = (work: (desk: Desk) => Promise<void>) => Promise<void>;

/** Answers a question; where it is refused, notes that before it says so. */
export async function orNoted<Result>(
  apart: Apart,
  sent: Sent,
  answer: () => Promise<Result>,
): Promise<Result> {
  try {
    return await answer();
  } catch (fault) {
    if (fault instanceof Refusal) {
      const { snapshot, measure, ...question } = sent;
      await apart((desk) =>
        note(
          desk,
          (snapshot ?? '').slice(0, 64),
          { ...question, measures: measure },
          0,
          fault.message.slice(0, longestRefusal),
        ),
      );
    }
    throw fault;
  }
}

/** How a resolver works apart from what it reads. */
export function apartFrom(context: GraphContext): Apart {
  return (work) => context.command(work);
}

async function note(
  desk: Desk,
  snapshot: string,
  question: object,
  figures: number,
  refusal: string | null,
): Promise<void> {
  const { subject, name, roles, agency, door } = desk.viewer;
  await desk.rows(
    `insert into statistics_access
       (id, created_at, subject, name, roles, agency, door, snapshot_id, question, figures, refusal)
     values (?, now(), ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [
      newId('sta'),
      subject,
      name,
      roles.join(','),
      agency ?? null,
      door,
      snapshot,
      JSON.stringify(question),
      figures,
      refusal,
    ],
  );
}
