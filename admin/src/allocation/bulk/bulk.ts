import type {
  BulkReallocationPreviewQuery,
  BulkReallocationRowInput,
} from '../../__generated__/graphql.js';

/** One child of a preview and who would take over. */
export type BulkRow = BulkReallocationPreviewQuery['bulkReallocationPreview']['rows'][number];

/** What came of a bulk reallocation, row by row. */
export interface BulkOutcome {
  readonly done: number;
  readonly refused: number;
  readonly rows: readonly {
    readonly supportId: string;
    readonly isDone: boolean;
    readonly sentence: string;
  }[];
}

/** Whether a row can be moved at all: somebody would take over, perhaps with a reason. */
export function canMove(row: BulkRow): boolean {
  return row.staffMember !== null && (row.isPossible || row.allowedWithReason);
}

/** The rows to send: those that can be moved and were not left out. */
export function sentRows(
  rows: readonly BulkRow[],
  left: readonly string[],
): BulkReallocationRowInput[] {
  return rows.flatMap((row) =>
    canMove(row) && row.staffMember !== null && !left.includes(row.support.id)
      ? [{ supportId: row.support.id, version: row.support.version, staffId: row.staffMember.id }]
      : [],
  );
}
