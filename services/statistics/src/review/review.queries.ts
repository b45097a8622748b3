import { newId, type Desk } from '@ictg/kit/database';
import { has } from '@ictg/kit/viewer';
import type { Source } from '../feed/feed.vocabulary.js';
import type { Step } from '../linkage/explain.js';
import type { ReviewedPair } from '../counting/sample.rules.js';
import { bandOf, bands } from '../linking/draw.js';
import type { DrawnPair } from '../linking/link-sources.js';
import type { DecidedPair } from '../linking/records.queries.js';
import { mustReviewLinks } from '../permission/permission.js';
import { agreementOf, type Agreement } from './review.rules.js';
import type { ReviewState } from './review.states.js';
import type { Ground, Verdict } from './review.vocabulary.js';

/** A pair as a reviewer is given it. */
export interface PairToReview {
  readonly id: string;
  readonly version: number;
  readonly state: ReviewState;
  readonly leftSource: Source;
  readonly leftKey: string;
  readonly rightSource: Source;
  readonly rightKey: string;
  readonly steps: readonly Step[];
}

const columns = `r.id, r.version, r.state, r.left_source as "leftSource", r.left_key as "leftKey",
  r.right_source as "rightSource", r.right_key as "rightKey", r.steps`;
const notMine = `not exists (select from link_answer a where a.review_id = r.id and a.round = r.round and a.subject = ?)`;

/** The next pair that waits for this reviewer: one they have not answered, in an order of their own; null when none does. */
export async function nextPair(desk: Desk): Promise<PairToReview | null> {
  mustReviewLinks(desk.viewer);
  const { subject } = desk.viewer;
  const [row] = await desk.rows<PairToReview>(
    `select ${columns} from link_review r where r.state = any(?::text[]) and ${notMine}
     order by md5(r.id || ?) limit 1`,
    [`{${waitingFor(desk).join(',')}}`, subject, subject],
  );
  return row ?? null;
}

function waitingFor({ viewer }: Desk): readonly ReviewState[] {
  return [
    ...(has(viewer, 'steward') ? (['WAITING', 'ANSWERED_ONCE'] as const) : []),
    ...(has(viewer, 'adjudicator') ? (['DISPUTED'] as const) : []),
  ];
}

/** An answer to a pair that both reviewers have spoken on. */
export interface GivenAnswer {
  readonly isMine: boolean;
  readonly isAdjudication: boolean;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
  readonly at: Date;
}

/** What was said of a pair this time, oldest first: of one still open, what the viewer said. */
export async function answersTo(desk: Desk, reviewId: string): Promise<GivenAnswer[]> {
  return desk.rows<GivenAnswer>(
    `select subject = ? as "isMine", is_adjudication as "isAdjudication", verdict, grounds, created_at as at
     from link_answer a where review_id = ?
       and round = (select round from link_review where id = a.review_id) order by created_at, id`,
    [desk.viewer.subject, reviewId],
  );
}

/** How far reviewing has come. */
export interface ReviewProgress {
  readonly waiting: number;
  readonly mine: number;
  /** Null for reviewers: while they answer, it would tell each what the other said. */
  readonly together: ReviewedTogether | null;
}

/** What two reviewers have come to. */
export interface ReviewedTogether {
  readonly disputed: number;
  readonly decided: number;
  readonly agreement: Agreement;
  readonly bands: readonly {
    readonly band: number;
    readonly least: number;
    readonly drawn: number;
    readonly decided: number;
  }[];
}

/** Counts of pairs, never of children. */
export async function reviewProgress(desk: Desk): Promise<ReviewProgress> {
  mustReviewLinks(desk.viewer);
  const states = await desk.rows<CountedState>(
    `select r.state, r.band, count(*)::int as count,
       count(*) filter (where exists (select from link_answer a where a.review_id = r.id and a.round = r.round and a.subject = ?))::int as mine
     from link_review r group by r.state, r.band`,
    [desk.viewer.subject],
  );
  const open = states.filter(({ state }) => waitingFor(desk).includes(state));
  return {
    waiting: sum(open) - sum(open, 'mine'),
    mine: sum(states, 'mine'),
    together: has(desk.viewer, 'adjudicator') ? await reviewedTogether(desk, states) : null,
  };
}

interface CountedState {
  readonly state: ReviewState;
  readonly band: number;
  readonly count: number;
  readonly mine: number;
}

function sum(rows: readonly CountedState[], of: 'count' | 'mine' = 'count'): number {
  return rows.reduce((total, row) => total + row[of], 0);
}

async function reviewedTogether(
  desk: Desk,
  states: readonly CountedState[],
): Promise<ReviewedTogether> {
  // A second look is taken because the first is doubted, so it says nothing of how far two people agree.
  const both = await desk.rows<{ verdicts: [Verdict, Verdict] }>(
    'select first_said as verdicts from link_review where first_said is not null',
  );
  const inState = (wanted: ReviewState) => states.filter(({ state }) => state === wanted);
  return {
    disputed: sum(inState('DISPUTED')),
    decided: sum(inState('DECIDED')),
    agreement: agreementOf(both.map(({ verdicts }) => verdicts)),
    bands: bands.map((least, at) => {
      const drawn = states.filter(({ band }) => band === at + 1);
      const decided = drawn.filter(({ state }) => state === 'DECIDED');
      return { band: at + 1, least, drawn: sum(drawn), decided: sum(decided) };
    }),
  };
}

/** What stands decided, for linking to obey. A pair that is looked at anew stands as it was decided. */
export async function decidedPairs(desk: Desk): Promise<DecidedPair[]> {
  return desk.rows<DecidedPair>(
    `select left_key as "leftKey", right_key as "rightKey", verdict = 'SAME' as "isSame"
     from link_review where verdict <> 'CANNOT_TELL' order by id`,
  );
}

/** What stands decided of pairs of an NRM referral and a record of another source, once each, by that source. */
export async function reviewedWithNrm(
  desk: Desk,
): Promise<ReadonlyMap<Source, readonly ReviewedPair[]>> {
  const rows = await desk.rows<ReviewedPair & { readonly source: Source }>(
    `select case when left_source = 'nrm' then right_source else left_source end as source, band,
       is_chosen as "isChosen", verdict = 'SAME' as "isSame"
     from link_review where verdict <> 'CANNOT_TELL'
       and 'nrm' in (left_source, right_source) and left_source <> right_source`,
  );
  return Map.groupBy(rows, ({ source }) => source);
}

/** Keeps the pairs that were drawn; one that was drawn before stays as it is, with its answers. */
export async function keepDrawn(desk: Desk, drawn: readonly DrawnPair[]): Promise<void> {
  const rows = drawn.map((pair) => ({
    ...pair,
    id: newId('lrv'),
    band: bandOf(pair.probability),
  }));
  await desk.rows(
    `insert into link_review (id, created_at, left_source, left_key, right_source, right_key, band, probability, is_chosen, steps, state)
     select id, now(), "leftSource", "leftKey", "rightSource", "rightKey", band, probability, "isChosen", steps, 'WAITING'
     from jsonb_to_recordset(?::jsonb) as drawn(id text, "leftSource" text, "leftKey" text, "rightSource" text,
       "rightKey" text, band int, probability double precision, "isChosen" boolean, steps jsonb)
     on conflict (left_key, right_key) do nothing`,
    [JSON.stringify(rows)],
  );
}
