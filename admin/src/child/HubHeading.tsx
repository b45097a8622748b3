import type { ReactElement } from 'react';
import { RestrictedBadge } from './ChildChip.js';
import type { HubChild } from './ChildHub.js';

/** The child's name, age and reference. */
export function HubHeading({ child }: { readonly child: HubChild }): ReactElement {
  return (
    <>
      {child.name}
      {child.age !== null && `, ${String(child.age)}`} ·{' '}
      <span style={{ whiteSpace: 'nowrap' }}>{child.reference}</span>{' '}
      {child.isRestricted && <RestrictedBadge />}
    </>
  );
}
