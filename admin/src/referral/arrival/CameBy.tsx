import type { ReactElement } from 'react';
import { EnumLabel } from '../../label/EnumLabel.js';
import type { ReferralRow } from '../referral.list.js';

/** How a referral came in, and in which language when it was not English. */
export function CameBy({
  of,
}: {
  readonly of: Pick<ReferralRow, 'channel' | 'language'>;
}): ReactElement {
  return (
    <>
      <EnumLabel type="ReferralChannel" value={of.channel} />
      {of.language === 'WELSH' && ', in Welsh'}
    </>
  );
}
