import { ageOn, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { lastLoaded } from '@ictg/kit/load';
import { isStale, type Openable } from '@ictg/kit/reference';
import { mayReadAll, mustReadAll } from '../permission/permission.js';
import { isUnresolved } from '../place/index.js';
import { dueOf, standingOf, type Due } from '../track/due.rules.js';
import { decidedByOf, pilotVerdict, timingOf } from '../track/timing.rules.js';
import { Timing } from '../track/timing.type.js';
import { trackOf } from '../track/track.rules.js';
import { NrmDecision } from '../decision/decision.type.js';
import { NrmRecordsAge, NrmReferral } from './nrm-referral.type.js';

/** Which referrals a list shows. */
export interface NrmReferralFilter {
  /** Words of a name, or a reference. */
  readonly text?: string | null | undefined;
  readonly gssCode?: string | null | undefined;
  /** Only those whose authority could not be told from the words of the form. */
  readonly isPlaceUnresolved?: boolean | null | undefined;
  /** Only those that wait for one of these, in the order of their days. */
  readonly due?: readonly Due[] | null | undefined;
}

type Row = Pick<
  NrmReferral,
  | 'id'
  | 'reference'
  | 'forename'
  | 'surname'
  | 'alsoKnownAs'
  | 'dateOfBirth'
  | 'sex'
  | 'nationalities'
  | 'referredOn'
  | 'exploitedAsChild'
  | 'ageDisputed'
  | 'exploitationTypes'
  | 'countyLines'
  | 'authorityWritten'
  | 'firstResponderOrganisation'
  | 'responderNation'
  | 'gssCode'
> & { readonly decisions: readonly NrmDecision[]; readonly openings: readonly string[] };

const columns = `r.id, r.reference, r.forename, r.surname, r.also_known_as as "alsoKnownAs",
  r.date_of_birth::text as "dateOfBirth", r.sex, r.nationalities, r.referred_on::text as "referredOn",
  r.exploited_as_child as "exploitedAsChild", r.age_disputed as "ageDisputed",
  r.exploitation_types as "exploitationTypes", r.county_lines as "countyLines",
  r.authority_written as "authorityWritten", r.first_responder_organisation as "firstResponderOrganisation",
  r.responder_nation as "responderNation", r.gss_code as "gssCode", r.openings,
  coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'outcome', d.outcome,
      'decidedOn', d.decided_on, 'competentAuthority', d.competent_authority, 'reason', d.reason)
      order by d.decided_on, d.created_at, d.id)
    from decision d where d.referral_id = r.id), '[]') as decisions`;

/**
 * One page of the referrals, newest first, or what is due earliest first: one statement however many rows. Only for whoever decides.
 * @param fields that are shown of each, for the look-log
 */
export async function nrmReferralPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: NrmReferralFilter },
  fields: readonly string[],
): Promise<Page<NrmReferral>> {
  mustReadAll(desk.viewer);
  const { sql, parameters } = conditions(filter);
  const order = filter.due ? byDueDay : newestFirst;
  const key = after ? decodeCursor(after, order.length) : null;
  const rows = await desk.rows<KeptRow>(
    `select ${columns}, r.due_on::text as "keptDueOn",
       coalesce(r.track_state = 'REASONABLE_GROUNDS_PENDING', false) as "hasTarget" from nrm_referral r where ${sql}
       ${key ? order.after : ''} order by ${order.by} limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  const page = pageOf(rows, first, order.keyOf, ({ keptDueOn: _, hasTarget: __, ...row }) =>
    referralOf(desk, row),
  );
  desk.lookedAtEach(
    page.edges.map(({ node }) => node.id),
    'nrm-referral',
    fields,
  );
  return page;
}

type KeptRow = Row & { readonly keptDueOn: string; readonly hasTarget: boolean };

const newestFirst = {
  by: 'r.referred_on desc, r.id desc',
  after: 'and (r.referred_on, r.id) < (?::date, ?)',
  length: 2,
  keyOf: ({ referredOn, id }: KeptRow) => [referredOn, id],
};
/** Only reasonable grounds have a target: they stand before all that merely may be decided. */
const hasNoTarget = `(r.track_state <> 'REASONABLE_GROUNDS_PENDING')::integer`;
const byDueDay = {
  by: `${hasNoTarget}, r.due_on, r.id`,
  after: `and (${hasNoTarget}, r.due_on, r.id) > (?::integer, ?::date, ?)`,
  length: 3,
  keyOf: ({ hasTarget, keptDueOn, id }: KeptRow) => [hasTarget ? 0 : 1, keptDueOn, id],
};

/** One referral. Only for whoever decides. */
export async function nrmReferralOf(
  desk: Desk,
  id: string,
  fields: readonly string[],
): Promise<NrmReferral | null> {
  mustReadAll(desk.viewer);
  const [row] = await desk.rows<Row>(`select ${columns} from nrm_referral r where r.id = ?`, [id]);
  if (!row) return null;
  desk.lookedAtEach([row.id], 'nrm-referral', fields);
  return referralOf(desk, row);
}

/** As of when the referrals are. Only for whoever decides. */
export async function nrmRecordsAge(desk: Desk): Promise<NrmRecordsAge> {
  mustReadAll(desk.viewer);
  const loadedAt = await lastLoaded(desk);
  const asOf = loadedAt && new Date(loadedAt);
  return Object.assign(new NrmRecordsAge(), { asOf, isStale: isStale(asOf, new Date()) });
}

/** A referral with what opened it. */
type OpenedReferral = NrmReferral & Openable;

/** The referrals that one of the openings of this transaction opens. */
export async function openedReferrals(
  desk: Desk,
  openings: readonly string[],
): Promise<OpenedReferral[]> {
  await desk.tell({ 'app.openings': openings.join(',') });
  const rows = await desk.rows<Row>(
    `select ${columns} from nrm_referral r
     where r.openings && array(select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(openings)],
  );
  for (const { id } of rows)
    desk.looked({ childId: id, record: 'nrm-referral', fields: ['state', 'decisions', 'timing'] });
  return rows.map((row) =>
    Object.assign(referralOf(desk, row), {
      references: [row.reference],
      openings: row.openings,
    }),
  );
}

const isDue: Readonly<Record<Due, string>> = {
  REASONABLE_GROUNDS_LATE: `r.track_state = 'REASONABLE_GROUNDS_PENDING' and r.due_on < ?::date`,
  REASONABLE_GROUNDS: `r.track_state = 'REASONABLE_GROUNDS_PENDING' and r.due_on >= ?::date`,
  CONCLUSIVE_GROUNDS: `r.track_state = 'CONCLUSIVE_GROUNDS_PENDING' and r.due_on <= ?::date`,
  RECOVERY_PERIOD: `r.track_state = 'CONCLUSIVE_GROUNDS_PENDING' and r.due_on > ?::date`,
  RECONSIDERATION: `r.track_state in ('REASONABLE_GROUNDS_RECONSIDERED', 'CONCLUSIVE_GROUNDS_RECONSIDERED')`,
  STANDING_STILL: `r.track_state in ('SUSPENDED_BEFORE_REASONABLE_GROUNDS', 'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS')`,
};

function conditions({ text, gssCode, isPlaceUnresolved, due }: NrmReferralFilter) {
  const words = (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  const dueParts = [...new Set(due ?? [])].map((one) => isDue[one]);
  const parts = [
    'true',
    ...words.map(
      () =>
        `position(lower(?) in lower(concat_ws(' ', r.reference, replace(r.reference, ' ', ''), r.forename, r.surname, array_to_string(r.also_known_as, ' ')))) > 0`,
    ),
    ...(gssCode ? ['r.gss_code = ?'] : []),
    ...(isPlaceUnresolved === true ? [isUnresolved] : []),
    ...(due ? [`(${dueParts.map((one) => `(${one})`).join(' or ') || 'false'})`] : []),
  ];
  const days = dueParts.flatMap((one) => (one.includes('?') ? [londonDay(new Date())] : []));
  return {
    sql: parts.join(' and '),
    parameters: [...words, ...(gssCode ? [gssCode] : []), ...days],
  };
}

function referralOf(desk: Desk, { openings: _, decisions, ...row }: Row): NrmReferral {
  const isDecider = mayReadAll(desk.viewer);
  const pilot = pilotVerdict({
    referredOn: row.referredOn,
    dateOfBirth: row.dateOfBirth,
    isAgeDisputed: row.ageDisputed === 'YES',
    gssCode: row.gssCode,
  });
  const today = londonDay(new Date());
  const timing = timingOf(row.referredOn, decisions, decidedByOf(decisions), today);
  const standing = standingOf(trackOf(decisions), decisions, timing);
  return Object.assign(new NrmReferral(), {
    ...row,
    ageAtReferral: row.dateOfBirth === null ? null : ageOn(row.dateOfBirth, row.referredOn),
    decisions: decisions.map((one) => Object.assign(new NrmDecision(), one)),
    ...standing,
    due: dueOf(standing, today),
    timing: Object.assign(new Timing(), {
      ...timing,
      whyNoPanel: pilot.may ? null : pilot.reason,
    }),
    // The service knows its own child: what it follows a reference for is what was decided.
    ...(isDecider ? {} : { forename: null, surname: null, alsoKnownAs: [], dateOfBirth: null }),
  });
}
