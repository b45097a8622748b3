import { notAllowed } from '@ictg/kit/refusal';
import { has, type Role, type Viewer } from '@ictg/kit/viewer';

/** Who reads protected numbers: analysts, the service's managers, and the contract manager at the Home Office. */
export const readers = [
  'analyst',
  'manager',
  'contract-manager',
] as const satisfies readonly Role[];

/** @throws Refusal when the viewer reads no statistics */
export function mustReadStatistics(viewer: Viewer): void {
  if (!has(viewer, 'system', ...readers))
    throw notAllowed(
      'Statistics are for analysts, managers and the contract manager. Ask a manager for the role of an analyst.',
    );
  if (viewer.door === 'partner' && !viewer.shares?.includes('STATISTICS'))
    throw notAllowed(
      'Statistics are read while an agreement that opens them is in force. “Our agreement” says how it stands.',
    );
}

/** Who reads which figures were asked for, and by whom. */
export const askReaders = ['auditor'] as const satisfies readonly Role[];

/** @throws Refusal when the viewer reads no log */
export function mustReadAsks(viewer: Viewer): void {
  if (!has(viewer, ...askReaders))
    throw notAllowed('Who asked for statistics is read by information governance.');
}

/** Who looks at pairs of records, and who decides where two of them differ. */
export const reviewers = ['steward', 'adjudicator'] as const satisfies readonly Role[];

/** @throws Refusal when the viewer reviews no links */
export function mustReviewLinks(viewer: Viewer): void {
  if (!has(viewer, ...reviewers))
    throw notAllowed(
      'Links are reviewed by data stewards, and by the adjudicator where two differ.',
    );
}

/** Who drafts and signs what is published. */
export const packKeepers = ['manager'] as const satisfies readonly Role[];

/** @throws Refusal when the viewer publishes nothing */
export function mustKeepPacks(viewer: Viewer): void {
  if (!has(viewer, ...packKeepers))
    throw notAllowed('Publication packs are drafted and signed by service managers.');
}
