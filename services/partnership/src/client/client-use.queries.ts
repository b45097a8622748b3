import type { ClientLimits, PartnerKind } from '@ictg/kit/agreement';
import { addDays, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { usualLimits } from './client-limit.rules.js';

/** So many days at most are told of at once. */
const mostDays = 92;

/** What one connection asked on one day under one name. */
export interface DayOfUse {
  readonly onDay: Day;
  readonly operation: string;
  readonly requests: number;
  readonly refused: number;
  readonly limited: number;
  readonly slow: number;
}

/** What a connection asked, by day and name, newest day first. */
export function useOf(desk: Desk, clientId: string, from: Day, until: Day): Promise<DayOfUse[]> {
  if (until < from || until > addDays(from, mostDays - 1))
    throw invalid('until', `Ask for at most ${mostDays} days: choose a last day after the first.`);
  return desk.rows<DayOfUse>(
    `select on_day::text as "onDay", operation, sum(requests)::integer as requests, sum(refused)::integer as refused,
       sum(limited)::integer as limited, sum(slow)::integer as slow
     from client_use where client_id = ? and on_day between ? and ?
     group by on_day, operation order by on_day desc, requests desc, operation`,
    [clientId, from, until],
  );
}

/** When each key of these connections was used last, by thumbprint. */
export async function lastUses(
  desk: Desk,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await desk.rows<{ thumbprint: string; at: string }>(
    `select thumbprint, max(last_at)::text as at from client_use
     where client_id in (select jsonb_array_elements_text(?::jsonb)) group by thumbprint`,
    [JSON.stringify(clientIds)],
  );
  return new Map(rows.map(({ thumbprint, at }) => [thumbprint, new Date(at)]));
}

interface LimitRow extends ClientLimits {
  readonly agency: string;
  readonly kind: PartnerKind;
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: string;
}

/** The limits that hold for each partner that has its own, by kind and agency. */
export async function limitsByPartner(desk: Desk): Promise<ReadonlyMap<string, LimitRow>> {
  const rows = await desk.rows<LimitRow>(
    `select distinct on (agency, kind) agency, kind, requests_per_minute as "requestsPerMinute", at_once as "atOnce",
       records_per_document as "recordsPerDocument", reason, set_by as "setBy", created_at::text as "setAt"
     from client_limit order by agency, kind, created_at desc, id desc`,
  );
  return new Map(rows.map((row) => [partnerKey(row), row]));
}

/** A partner as one word. */
export function partnerKey({ kind, agency }: Pick<LimitRow, 'kind' | 'agency'>): string {
  return `${kind} ${agency}`;
}

/** The limits alone, the usual ones where a partner has none of its own. */
export function limitsOf(own: ClientLimits | null | undefined): ClientLimits {
  const { requestsPerMinute, atOnce, recordsPerDocument } = own ?? usualLimits;
  return { requestsPerMinute, atOnce, recordsPerDocument };
}
