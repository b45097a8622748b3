import type { ReactElement } from 'react';
import type { OurAgreementQuery } from '../__generated__/graphql.js';
import { useSession } from '../session/useSession.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';

interface NothingOpenProps {
  readonly agreement: OurAgreementQuery['ourAgreement'];
  /** What the agreement would open, as it stands in a sentence: "children". */
  readonly what?: string;
}

/** Why nothing is shown: the agreement does not hold, or does not open this. */
export function NothingOpen({ agreement, what = 'children' }: NothingOpenProps): ReactElement {
  const label = useLabel();
  // Councils and police forces refer, whatever their agreement says; others have no page for it.
  const refers = useSession()?.roles.includes('partner') === true;
  if (agreement === null || agreement.standing === 'IN_FORCE')
    return (
      <EmptyState
        title={`No agreement opens ${what} to you.`}
        teaches={`When one is in force the ${what} it names appear here. Talk to the guardianship service about an agreement.`}
      />
    );
  const { reference, standing, stateReason } = agreement;
  return (
    <EmptyState
      title={`Your agreement ${reference} does not hold now: ${label('AgreementStanding', standing).toLowerCase()}.`}
      teaches={`${stateReason ?? `While it does not hold it opens no ${what} to you.`}${refers ? ' You can still refer children.' : ''}`}
    />
  );
}
