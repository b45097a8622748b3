import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { invalid } from '@ictg/kit/refusal';
import { textArray } from '../database/text-array.js';
import { mustBeAllowed } from '../permission/permission.js';
import { OwnReferral } from './own-referral.type.js';
import { standingOf } from './standing.rules.js';
import { QuestionToSender, ReferralStanding } from './standing.type.js';
import type { ReferralState } from './referral.states.js';

interface ToldRow {
  readonly state: ReferralState;
  readonly question_id: string | null;
  readonly question: string | null;
  readonly question_welsh: string | null;
  readonly asked_at: Date | null;
}

interface StandingRow extends ToldRow {
  readonly asked: string;
  readonly our_reference: string;
}

const most = 50;

/**
 * Where referrals stand, for whoever sent them, in one of three words and nothing else. Our form asks by our
 * references for what it sent; a partner by ours or its own for what its agency sent. What is not theirs is left out: where
 * two agencies use the same reference of their own, each is told of its own referral and hears nothing of the other.
 */
export async function referralStandings(
  desk: Desk,
  references: readonly string[],
): Promise<ReferralStanding[]> {
  mustBeAllowed(desk.viewer, 'referral:follow');
  if (references.length > most)
    throw invalid('references', `Ask for at most ${most} references at once.`);
  const rows = await desk.rows<StandingRow>('select * from referral_standings(?::text[])', [
    textArray(references),
  ]);
  const times = Map.groupBy(rows, ({ asked }) => asked);
  return rows.map((row) => {
    return Object.assign(new ReferralStanding(), {
      reference: row.asked,
      ourReference: row.our_reference,
      isAmbiguous: (times.get(row.asked)?.length ?? 0) > 1,
      ...toldOf(row),
    });
  });
}

/** All that a sender is told of where a referral stands. */
function toldOf(row: ToldRow): Pick<ReferralStanding, 'standing' | 'question'> {
  const standing = standingOf(row.state);
  const question =
    standing === 'INFORMATION_NEEDED' && row.question_id
      ? Object.assign(new QuestionToSender(), {
          id: row.question_id,
          text: row.question,
          textWelsh: row.question_welsh,
          askedAt: row.asked_at && new Date(row.asked_at),
        })
      : null;
  return { standing, question };
}

interface OwnRow extends ToldRow {
  readonly id: string;
  readonly our_reference: string;
  readonly own_reference: string | null;
  readonly received_at: Date;
}

/** One page of the referrals that the partner's agency sent, newest first: the same of each as of one asked for. */
export async function ownReferralPage(
  desk: Desk,
  {
    first,
    after,
    isWaiting,
  }: { readonly first: number; readonly after: string | null; readonly isWaiting: boolean },
): Promise<Page<OwnReferral>> {
  mustBeAllowed(desk.viewer, 'referral:follow');
  const rows = await desk.rows<OwnRow>('select * from own_referrals(?, ?::timestamptz, ?, ?)', [
    isWaiting,
    ...(after ? decodeCursor(after, 2) : [null, null]),
    pageSize(first) + 1,
  ]);
  return pageOf(
    rows,
    first,
    ({ received_at, id }) => [new Date(received_at).toISOString(), id],
    (row) =>
      Object.assign(new OwnReferral(), {
        ourReference: row.our_reference,
        ownReference: row.own_reference,
        receivedAt: new Date(row.received_at),
        ...toldOf(row),
      }),
  );
}
