import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { handoverLines, type ShiftFacts } from './handover.rules.js';
import type { HandoverState } from './handover.states.js';
import { Handover, HandoverDraft } from './handover.type.js';

const longestShift = 24 * 3_600_000;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: HandoverState;
  readonly from_at: string;
  readonly until_at: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly written_by: string;
  readonly written_by_name: string;
  readonly signed_by_name: string | null;
  readonly signed_at: string | null;
}

const columns = `id, version, state, from_at::text, until_at::text, lines, note, written_by, written_by_name, signed_by_name, signed_at::text`;

/** One page of handovers, the newest first. */
export async function handoverPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<Handover>> {
  mustBeAllowed(desk.viewer, 'call:take');
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<Row>(
    `select ${columns} from handover${key ? ' where (until_at, id) < (?::timestamptz, ?)' : ''}
     order by until_at desc, id desc limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.until_at, row.id],
    (row) => handoverOf(desk, row),
  );
}

/** One handover, or null. */
export async function handoverById(desk: Desk, id: string): Promise<Handover | null> {
  const [row] = await desk.rows<Row>(`select ${columns} from handover where id = ?`, [id]);
  return row ? handoverOf(desk, row) : null;
}

/**
 * The handover of the present shift, written by the calls and the missing episodes themselves since the last one. A
 * restricted child is left out whoever writes it: everybody on the line reads it.
 */
export async function handoverDraft(desk: Desk): Promise<HandoverDraft> {
  mustBeAllowed(desk.viewer, 'call:take');
  const [last] = await desk.rows<{ at: Date | null }>('select max(until_at) as at from handover');
  const earliest = new Date(Date.now() - longestShift);
  const ended = last?.at ? new Date(last.at) : earliest;
  const fromAt = ended > earliest ? ended : earliest;
  return Object.assign(new HandoverDraft(), { fromAt, lines: await linesSince(desk, fromAt) });
}

/** What a shift that began then leaves behind, as it stands now. */
export async function linesSince(desk: Desk, fromAt: Date): Promise<readonly string[]> {
  return handoverLines(await factsSince(desk, fromAt));
}

/** The last handover, if nobody has taken over from it. */
export async function notTakenOver(
  desk: Desk,
): Promise<{ readonly untilAt: Date; readonly writtenByName: string } | null> {
  const [last] = await desk.rows<{ state: HandoverState; until_at: Date; written_by_name: string }>(
    'select state, until_at, written_by_name from handover order by until_at desc, id desc limit 1',
  );
  return last?.state === 'WRITTEN'
    ? { untilAt: new Date(last.until_at), writtenByName: last.written_by_name }
    : null;
}

async function factsSince(desk: Desk, fromAt: Date): Promise<ShiftFacts> {
  const since = fromAt.toISOString();
  const shift = `c.started_at >= ?::timestamptz and c.state <> 'UNANSWERED'`;
  const references = (condition: string) =>
    `(select coalesce(json_agg(c.reference order by c.started_at), '[]') from call c where ${condition})`;
  const [row] = await desk.rows<{ facts: ShiftFacts }>(
    `select json_build_object(
       'notTakenOver', (select case h.state when 'WRITTEN' then h.until_at end
          from handover h order by h.until_at desc, h.id desc limit 1),
       'calls', (select count(*)::integer from call c where ${shift}),
       'unverified', (select count(*)::integer from call c where ${shift} and c.caller_type = 'PROFESSIONAL'
          and c.caller_verification = 'UNVERIFIED'),
       'referrals', ${references(`${shift} and c.referral_id is not null`)},
       'inDanger', ${references(`${shift} and c.danger_now = 'YES'`)},
       'stillInDanger', ${references(`c.started_at < ?::timestamptz and c.state = 'OPEN' and c.danger_now = 'YES'`)},
       'possibleExploiters', ${references(`${shift} and c.possible_exploiter`)},
       'open', ${references(`c.state = 'OPEN'`)},
       'unanswered', ${references(`c.state = 'UNANSWERED'`)},
       'promises', (select coalesce(json_agg(json_build_object('reference', c.reference, 'dueAt', b.due_at) order by b.due_at), '[]')
          from call_back b join call c on c.id = b.call_id where b.kept_at is null),
       'plansNotReceipted', (select coalesce(json_agg(p.reference order by p.given_at), '[]') from safety_plan p
          where p.state = 'GIVEN' and p.given_at >= ?::timestamptz - interval '2 days'),
       'missing', (select coalesce(json_agg(json_build_object('reference', c.reference, 'since', m.missing_at,
            'policeTold', m.police_told_at is not null) order by m.missing_at), '[]')
          from missing_episode m join child c on c.id = m.child_id
          where m.state = 'MISSING' and c.restricted_to is null),
       'saidMissing', (select coalesce(json_agg(r.reference order by r.received_at), '[]') from referral r
          join child c on c.id = r.child_id
          where r.missing_now = 'YES' and r.state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')
            and c.restricted_to is null and not exists (select 1 from missing_episode m
              where m.child_id = r.child_id and coalesce(m.back_at, now()) >= r.received_at))
     ) as facts`,
    [since, since, since, since, since, since, since],
  );
  if (!row) throw new Error('The facts of a shift were not read.');
  return row.facts;
}

function handoverOf({ viewer }: Desk, row: Row): Handover {
  return Object.assign(new Handover(), {
    id: row.id,
    version: row.version,
    state: row.state,
    fromAt: new Date(row.from_at),
    untilAt: new Date(row.until_at),
    lines: row.lines,
    note: row.note,
    writtenByName: row.written_by_name,
    signedByName: row.signed_by_name,
    signedAt: row.signed_at ? new Date(row.signed_at) : null,
    canSign: row.state === 'WRITTEN' && row.written_by !== viewer.subject,
  });
}
