import { newId } from '@ictg/kit/database';
import { has } from '@ictg/kit/viewer';
import { bandOf, bands } from '../linking/draw.js';
import { mustReviewLinks } from '../permission/permission.js';
import { agreementOf } from './review.rules.js';
const columns = `r.id, r.version, r.state, r.left_source as "leftSource", r.left_key as "leftKey",
  r.right_source as "rightSource", r.right_key as "rightKey", r.steps`;
const notMine = `not exists (select from link_answer a where a.review_id = r.id and a.subject = ?)`;
/** The next pair that waits for this reviewer: one they have not answered, in an order of their own; null when none does. */
export async function nextPair(desk) {
  mustReviewLinks(desk.viewer);
  const { subject } = desk.viewer;
  const [row] = await desk.rows(
    `select ${columns} from link_review r where r.state = any(?::text[]) and ${notMine}
     order by md5(r.id || ?) limit 1`,
    [`{${waitingFor(desk).join(',')}}`, subject, subject],
  );
  return row ?? null;
}
function waitingFor({ viewer }) {
  return [
    ...(has(viewer, 'steward') ? ['WAITING', 'ANSWERED_ONCE'] : []),
    ...(has(viewer, 'adjudicator') ? ['DISPUTED'] : []),
  ];
}
/** What was said of a pair, oldest first: of one still open, what the viewer said. */
export async function answersTo(desk, reviewId) {
  return desk.rows(
    `select subject = ? as "isMine", is_adjudication as "isAdjudication", verdict, grounds, created_at as at
     from link_answer where review_id = ? order by created_at, id`,
    [desk.viewer.subject, reviewId],
  );
}
/** Counts of pairs, never of children. */
export async function reviewProgress(desk) {
  mustReviewLinks(desk.viewer);
  const { subject } = desk.viewer;
  const states = await desk.rows(
    `select r.state, r.band, count(*)::int as count,
       count(*) filter (where exists (select from link_answer a where a.review_id = r.id and a.subject = ?))::int as mine
     from link_review r group by r.state, r.band`,
    [subject],
  );
  const both =
    await desk.rows(`select (array_agg(a.verdict order by a.created_at, a.id))[1:2] as verdicts
     from link_answer a join link_review r on r.id = a.review_id
     where r.state in ('DISPUTED', 'DECIDED') and not a.is_adjudication
     group by r.id having count(*) = 2`);
  const sum = (rows, of = 'count') => rows.reduce((total, row) => total + row[of], 0);
  const inState = (...wanted) => states.filter(({ state }) => wanted.includes(state));
  const open = inState(...waitingFor(desk));
  return {
    waiting: sum(open) - sum(open, 'mine'),
    mine: sum(states, 'mine'),
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
/** What stands decided, for linking to obey. */
export async function decidedPairs(desk) {
  return desk.rows(`select left_key as "leftKey", right_key as "rightKey", verdict = 'SAME' as "isSame"
     from link_review where state = 'DECIDED' and verdict <> 'CANNOT_TELL' order by id`);
}
/** What people decided of pairs of an NRM referral and a record of another source, by that source. */
export async function reviewedWithNrm(desk) {
  const rows =
    await desk.rows(`select case when left_source = 'nrm' then right_source else left_source end as source, band,
       is_chosen as "isChosen", verdict = 'SAME' as "isSame"
     from link_review where state = 'DECIDED' and verdict <> 'CANNOT_TELL'
       and 'nrm' in (left_source, right_source) and left_source <> right_source`);
  return Map.groupBy(rows, ({ source }) => source);
}
/** Keeps the pairs that were drawn; one that was drawn before stays as it is, with its answers. */
export async function keepDrawn(desk, drawn) {
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
//# sourceMappingURL=review.queries.js.map
