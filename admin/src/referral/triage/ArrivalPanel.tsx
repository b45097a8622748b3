import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { CameBy } from '../arrival/CameBy.js';
import type { ReferralDetail } from '../useReferral.js';

/** How the referral came in: by which way, what is missing or not known, and who was paged. */
export function ArrivalPanel({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const label = useLabel();
  const { arrival } = referral;
  const words = (facts: readonly string[]): string =>
    facts.length === 0 ? 'nothing' : facts.map((fact) => label('ToldFact', fact)).join(', ');
  return (
    <Panel title="How it came in">
      <FactList
        facts={[
          { label: 'By', value: <CameBy of={referral} /> },
          {
            label: 'Triage needs',
            value: `${String(arrival.answered)} of ${String(arrival.needed)} answered`,
          },
          { label: 'Left blank', value: words(arrival.missing) },
          { label: 'Not known', value: words(arrival.notKnown) },
          arrival.pagedAt === null
            ? null
            : { label: 'Shift paged', value: <Moment at={arrival.pagedAt} /> },
          arrival.managerPagedAt === null
            ? null
            : { label: 'Manager paged', value: <Moment at={arrival.managerPagedAt} /> },
          arrival.pickedUpAt === null
            ? null
            : {
                label: 'Picked up',
                value: (
                  <>
                    {arrival.pickedUpBy}, <Moment at={arrival.pickedUpAt} />
                  </>
                ),
              },
        ]}
      />
    </Panel>
  );
}
