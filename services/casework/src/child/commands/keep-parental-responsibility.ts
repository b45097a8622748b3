import { londonDay } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { spanFault } from '../identity.rules.js';
import type { ParentalResponsibilityInput } from '../parental-responsibility.input.js';

/** Adds a fact about parental responsibility, without reading it back: the line adds what it may not read. */
export async function keepParentalResponsibility(
  desk: Desk,
  childId: string,
  fact: ParentalResponsibilityInput,
): Promise<void> {
  if (!fact.source.trim())
    throw invalid(
      'parentalResponsibility.source',
      'Say who told us, e.g. "social worker by telephone".',
    );
  const fault = spanFault(
    {
      from: { field: 'parentalResponsibility.fromOn', day: fact.fromOn },
      until: { field: 'parentalResponsibility.untilOn', day: fact.untilOn },
    },
    londonDay(new Date()),
  );
  if (fault) throw fault;
  await desk.rows(
    `insert into parental_responsibility (id, created_at, child_id, situation, holder, in_uk, contact_safe, from_on, until_on, source, recorded_by)
     values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId('prf'),
      childId,
      fact.situation,
      fact.holder?.trim() || null,
      fact.inUk ?? 'NOT_KNOWN',
      fact.contactSafe ?? 'NOT_KNOWN',
      fact.fromOn ?? null,
      fact.untilOn ?? null,
      fact.source.trim(),
      desk.viewer.subject,
    ],
  );
}
