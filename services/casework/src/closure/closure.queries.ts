import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { ClosureProposalEntity } from './closure.entity.js';
import { ClosureAccess, ClosureProposal } from './closure.type.js';

/** Every proposal to close these episodes, newest first, by episode. Nothing for the thin card. */
export async function closureProposalsOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, ClosureProposal[]>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const em = await desk.em();
  const rows = await em.find(
    ClosureProposalEntity,
    { supportId: { $in: [...supportIds] } },
    { orderBy: { proposedAt: 'desc', id: 'desc' } },
  );
  return Map.groupBy(
    rows.map((row) => Object.assign(new ClosureProposal(), wrap(row).toPOJO()) as ClosureProposal),
    ({ supportId }) => supportId,
  );
}

/** What the viewer may do with a proposal; the commands ask for the same. */
export function closureAccess(viewer: Viewer, proposal: ClosureProposal): ClosureAccess {
  const isOpen = proposal.state === 'PROPOSED';
  const isOwn = proposal.proposedBySubject === viewer.subject;
  const isManager = may(viewer, 'support:close');
  return Object.assign(new ClosureAccess(), {
    canDecide: isOpen && isManager && !isOwn,
    canTakeBack: isOpen && isOwn && may(viewer, 'support:work'),
    whyNot:
      !isOpen || (isManager && !isOwn)
        ? null
        : isManager
          ? 'You proposed this yourself: another manager decides.'
          : 'A service manager decides.',
  });
}
