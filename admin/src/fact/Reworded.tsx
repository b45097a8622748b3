import type { ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';

interface RewordedProps {
  readonly entry: { readonly changedAt: string | null; readonly changedByName: string | null };
}

/** Says that what stands here are not the words first written, since when and by whom. */
export function Reworded({ entry }: RewordedProps): ReactElement | null {
  if (entry.changedAt === null) return null;
  return (
    <>
      {' '}
      · changed <Moment at={entry.changedAt} />
      {entry.changedByName !== null && ` by ${entry.changedByName}`}
    </>
  );
}
