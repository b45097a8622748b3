import { type Day, dayInWords } from '@ictg/kit/calendar';
import { postHolds, type PostSpan } from '../staff/post.rules.js';
import { aWorker, staffRoleFor, workerRoleName } from './support.words.js';
import type { WorkerRole } from './support.vocabulary.js';

/** A worker as allocation has to know them. */
export interface WorkerFacts {
  readonly staffId: string;
  readonly subject: string;
  readonly name: string;
  readonly posts: readonly (PostSpan & { readonly caseloadLimit?: number | null | undefined })[];
  /** Leave that today is part of. */
  readonly away: { readonly untilOn: Day } | null;
  /** What all their cases weigh, also those whom the viewer may not see. */
  readonly weight: number;
}

/** What an allocation is about. */
export interface AllocationFacts {
  readonly today: Day;
  readonly route: WorkerRole;
  /** What the case weighs. */
  readonly weight: number;
  /** Those named on the child, when the child is restricted. */
  readonly restrictedTo: readonly string[] | null;
  /** The present worker, when there is one. */
  readonly presentStaffId: string | null;
  /** Why this worker, where the manager says so: it allows what would else need a second look. */
  readonly reason: string | null;
}

/** What stands against an allocation. */
export interface AllocationFault {
  readonly code: string;
  readonly sentence: string;
  readonly field: 'staffId' | 'reason';
  /** Whether a reason in words is enough to go on. */
  readonly allowedWithReason: boolean;
}

/** What stands against giving the child to this worker; the first that counts, or nothing. */
export function allocationFault(
  worker: WorkerFacts,
  facts: AllocationFacts,
): AllocationFault | null {
  return impossible(worker, facts) ?? (facts.reason?.trim() ? null : questionable(worker, facts));
}

/** The limit of a worker's caseload in a role on a day; null when there is none. */
export function caseloadLimit(
  worker: Pick<WorkerFacts, 'posts'>,
  role: WorkerRole,
  on: Day,
): number | null {
  const post = worker.posts.find((one) => one.role === staffRoleFor(role) && postHolds(one, on));
  return post?.caseloadLimit ?? null;
}

function impossible(worker: WorkerFacts, facts: AllocationFacts): AllocationFault | null {
  const never = { field: 'staffId', allowedWithReason: false } as const;
  if (worker.staffId === facts.presentStaffId)
    return {
      code: 'ALREADY_THEIR_WORKER',
      sentence: `${worker.name} is this child's worker already. Choose somebody else.`,
      ...never,
    };
  if (
    !worker.posts.some(
      (post) => post.role === staffRoleFor(facts.route) && postHolds(post, facts.today),
    )
  )
    return {
      code: 'WORKER_DOES_NOT_FIT_OFFER',
      sentence: `${worker.name} has no post as ${workerRoleName(facts.route)} today, and this child was offered ${aWorker(facts.route)}. Choose ${aWorker(facts.route)}, or change the route first.`,
      ...never,
    };
  if (facts.restrictedTo !== null && !facts.restrictedTo.includes(worker.subject))
    return {
      code: 'NOT_NAMED_ON_RESTRICTED_CHILD',
      sentence: `This child is restricted to named people and ${worker.name} is not one of them. Name ${worker.name} on the child's page first, or choose somebody who is named.`,
      ...never,
    };
  return null;
}

function questionable(worker: WorkerFacts, facts: AllocationFacts): AllocationFault | null {
  const withReason = { field: 'reason', allowedWithReason: true } as const;
  if (worker.away)
    return {
      code: 'WORKER_AWAY',
      sentence: `${worker.name} is away until ${dayInWords(worker.away.untilOn)}. Choose somebody who is there, or say why it should be ${worker.name} all the same.`,
      ...withReason,
    };
  const limit = caseloadLimit(worker, facts.route, facts.today);
  if (limit !== null && worker.weight + facts.weight > limit)
    return {
      code: 'CASELOAD_LIMIT_REACHED',
      sentence: `${worker.name} would carry ${worker.weight + facts.weight} of ${limit}. Choose somebody with room, or say why it should be ${worker.name} all the same.`,
      ...withReason,
    };
  return null;
}
