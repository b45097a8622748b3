import { useQueryClient } from '@tanstack/react-query';
import {
  AcceptReferralDocument,
  AllocateWorkerDocument,
  SupportDocument,
  type Offer,
} from '../../__generated__/graphql.js';
import { serverNow } from '../../clock/now.js';
import { ask } from '../../graphql/ask.js';
import { isProblem } from '../../graphql/problem.js';
import { useCommand, type Command } from '../../graphql/useCommand.js';
import { allocatedWords } from '../../support/allocated-words.js';
import type { ReferralDetail } from '../useReferral.js';

interface Acceptance {
  readonly offer: Offer;
  readonly overrideReason: string | null;
  readonly worker: { readonly id: string; readonly name: string } | null;
  /** Why this worker, where one is asked for. */
  readonly reason: string | null;
  readonly version?: number | undefined;
}

interface Said {
  readonly sentence: string;
  readonly isAllocated: boolean;
}

interface AcceptAndAllocate {
  readonly run: (acceptance: Acceptance) => Promise<Said | null>;
  readonly command: Pick<Command<unknown, never>, 'problem' | 'fault' | 'isRunning' | 'clear'>;
}

/** Accepts, then allocates. If only the first is done that is said plainly: the child then waits for a guardian in everybody's sight. */
export function useAcceptAndAllocate(referral: ReferralDetail): AcceptAndAllocate {
  const accept = useCommand(AcceptReferralDocument, 'acceptReferral');
  const queries = useQueryClient();
  const run = async ({
    offer,
    overrideReason,
    worker,
    reason,
    version,
  }: Acceptance): Promise<Said | null> => {
    const accepted = await accept.run({
      input: {
        referralId: referral.id,
        version: version ?? referral.version,
        offer,
        overrideReason,
      },
    });
    if (accepted === null) return null;
    if (worker === null)
      return {
        sentence: `${referral.reference} accepted. The child waits for a guardian.`,
        isAllocated: true,
      };
    const refused = await allocate(accepted.supportId, worker.id, reason);
    void queries.invalidateQueries();
    if (refused !== null)
      return {
        sentence: `${referral.reference} accepted, but not allocated yet: ${refused}`,
        isAllocated: false,
      };
    return {
      sentence: allocatedWords(worker.name, referral.receivedAt, serverNow()),
      isAllocated: true,
    };
  };
  return { run, command: accept };
}

async function allocate(
  supportId: string,
  staffId: string,
  reason: string | null,
): Promise<string | null> {
  try {
    const { support } = await ask(SupportDocument, { id: supportId });
    if (support === null) return 'the episode could not be read. Allocate it on this page.';
    const { allocateWorker } = await ask(AllocateWorkerDocument, {
      input: { supportId, version: support.version, staffId, reason },
    });
    return isProblem(allocateWorker) ? allocateWorker.message : null;
  } catch {
    return 'there was no connection. Allocate it on this page.';
  }
}
