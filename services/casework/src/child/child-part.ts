import type { Selected } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';

/** What another feature knows about each child, so that a page of children brings it along in its one statement. */
export interface ChildPart {
  /** The field of the child that it answers. */
  readonly field: string;
  /** SQL of one JSON value for a row of `child`; null when this viewer may not have it. */
  sql(viewer: Viewer, table: string, asked: Selected): string | null;
  /** The field's value from that JSON. */
  read(json: unknown): unknown;
}

const parts = new Map<string, ChildPart>();

/** Makes a feature's part come along with pages of children. */
export function joinToChildPage(part: ChildPart): void {
  parts.set(part.field, part);
}

/** A part as one page wants it. */
export interface WantedPart {
  /** The name under which the answer shows it. */
  readonly alias: string;
  readonly sql: string;
  readonly part: ChildPart;
}

/** The parts that a document asks for below its children. */
export function wantedParts(
  viewer: Viewer,
  table: string,
  fields: readonly Selected[],
): WantedPart[] {
  return fields.flatMap((asked) => {
    const part = parts.get(asked.name);
    const sql = part?.sql(viewer, table, asked) ?? null;
    return part && sql !== null ? [{ alias: asked.alias, sql, part }] : [];
  });
}
