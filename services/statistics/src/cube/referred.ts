import { CellCounter, type Cube } from './cell.js';
import type { Answer, CountedChild, Place, Quarter } from './counted-child.js';
import { statusOf, type Status } from './status.js';

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
] as const;

export function referredCube(children: readonly CountedChild[]): Cube {
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

/** What an innermost cell says of the children in it. */
export interface ReferredCell {
  readonly place: Place;
  readonly quarter: Quarter;
  readonly status: Status;
  readonly lookedAfter: Answer;
}

export function referredCell(codes: readonly string[]): ReferredCell {
  const [authority, force, region, nation, quarter, worker, directWorker, reason, lookedAfter] =
    codes as [
      string,
      string,
      string,
      Place['nation'],
      Quarter,
      Status['worker'],
      Status['directWorker'],
      Status['reason'],
      Answer,
    ];
  return {
    place: { authority, force, region, nation },
    quarter,
    status: { worker, directWorker, reason },
    lookedAfter,
  };
}
