import type { ReactElement } from 'react';
import { PlainDate } from '../../date/PlainDate.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import type { ReferralDetail } from '../useReferral.js';

const safety: Readonly<Record<string, string>> = {
  NO: ', not safe to contact',
  YES: ', safe to contact',
  NOT_KNOWN: ', not known whether it is safe to contact them: do not, until you know',
};

/** Facts about parental responsibility that hold now, each with its source. */
export function ResponsibilityLines({
  facts,
}: {
  readonly facts: ReferralDetail['child']['parentalResponsibility'];
}): ReactElement {
  const label = useLabel();
  const present = facts.filter((fact) => fact.untilOn === null);
  if (present.length === 0) return <>not recorded: nobody has been asked yet</>;
  return (
    <>
      {present.map((fact) => (
        <div key={fact.id}>
          <b>{label('ParentalResponsibilitySituation', fact.situation)}</b>
          {fact.holder !== null && `, ${fact.holder}`}
          {fact.inUk !== 'NOT_ASKED' && `, in the UK: ${midSentence(label('Answer', fact.inUk))}`}
          {safety[fact.contactSafe]}
          {fact.fromOn !== null && (
            <>
              , since <PlainDate on={fact.fromOn} short />
            </>
          )}{' '}
          (says {fact.source})
        </div>
      ))}
    </>
  );
}
