import { CellCounter } from './cell.js';
import { statusOf } from './status.js';
/** The cube of the question: place, quarter, status and care of each distinct child referred to the NRM. */
export const referredDimensions = [
  'authority',
  'force',
  'region',
  'nation',
  'quarter',
  'worker',
  'directWorker',
  'reason',
  'lookedAfter',
];
export function referredCube(children) {
  const counter = new CellCounter();
  for (const child of children) {
    const { authority, force, region, nation } = child.place;
    const { worker, directWorker, reason } = statusOf(child);
    counter.add(
      [
        authority,
        force,
        region,
        nation,
        child.quarter,
        worker,
        directWorker,
        reason,
        child.lookedAfter,
      ],
      child.tie,
    );
  }
  return counter.cube('REFERRED', referredDimensions);
}
export function referredCell(codes) {
  const [authority, force, region, nation, quarter, worker, directWorker, reason, lookedAfter] =
    codes;
  return {
    place: { authority, force, region, nation },
    quarter,
    status: { worker, directWorker, reason },
    lookedAfter,
  };
}
//# sourceMappingURL=referred.js.map
