const isDecided = `state not in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')`;

/**
 * The order of the queue, as SQL: a child in danger or missing now first, then whose clock runs, what fell or falls
 * due first; then what is paused; then what is decided, newest first. The index of the table is made of the same
 * words, so that a page of the queue is read in its order.
 */
export const queueRank = `case when ${isDecided} then 3 when paused_at is not null then 2
  when danger_now = 'YES' or missing_now = 'YES' then 0 else 1 end`.replace(/\s+/g, ' ');

// A distance from a fixed moment can be turned round, which a moment itself cannot.
const fixed = `timestamptz '2000-01-01 00:00:00+00'`;

/** Where a referral stands among those of its rank. */
export const queuePlace = `case when ${isDecided} then ${fixed} - coalesce(decided_at, received_at)
  else coalesce(triage_due_at, received_at) - ${fixed} end`.replace(/\s+/g, ' ');

/** Rank, place and, of two at one place, the id. */
export const queueOrder = `(${queueRank}), (${queuePlace}), id`;
