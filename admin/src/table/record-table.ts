import type { ReactNode } from 'react';

/** One column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Left out on narrow screens. */
  readonly wideOnly?: true;
}

/** Which rows are ticked and how to change that. */
export interface Selection {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly why?: (id: string) => string | null;
}

export interface RecordTableProps<Row extends { readonly id: string }> {
  /** What the table lists, for those who hear it. */
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first column is the row's name; its cell receives the link to open it. */
  readonly columns: readonly Column<Row>[];
  readonly selection?: Selection;
  readonly rowName: (row: Row) => string;
  readonly actions?: (row: Row) => ReactNode;
}
