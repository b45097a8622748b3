import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { allocationFault } from '../allocation.rules.js';
import { candidates } from '../candidate.queries.js';
import type { Support } from '../support.entity.js';
import type { Candidate } from '../suggestion.rules.js';

/**
 * Takes hold of workers before anything else of a command, always in the same order, so that two commands never
 * wait for each other, nobody is given two children on the strength of one free place, and no post ends meanwhile.
 */
export async function holdWorkers(desk: Desk, staffIds: readonly string[]): Promise<void> {
  await desk.rows(
    `select id from staff_member where id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by id for no key update`,
    [JSON.stringify([...new Set(staffIds)])],
  );
}

/** The worker, if nothing stands against giving them this child. */
export async function chooseWorker(
  desk: Desk,
  support: Support,
  wanted: {
    readonly staffId: string;
    readonly reason?: string | null | undefined;
    readonly presentStaffId: string | null;
  },
): Promise<Candidate> {
  const today = londonDay(new Date());
  const [worker] = await candidates(desk, today, [wanted.staffId]);
  if (!worker)
    throw invalid(
      'staffId',
      'Nobody on the staff register has this id. Choose the worker from the suggestions.',
    );
  const [child] = await desk.rows<{ restricted_to: string[] | null }>(
    'select restricted_to from child where id = ?',
    [support.childId],
  );
  const fault = allocationFault(worker, {
    today,
    route: support.route,
    weight: support.weight,
    restrictedTo: child?.restricted_to ?? null,
    presentStaffId: wanted.presentStaffId,
    reason: wanted.reason ?? null,
  });
  if (fault) throw ruleBroken(fault.code, fault.sentence, fault.field);
  return worker;
}
