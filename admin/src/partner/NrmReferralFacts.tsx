import type { ReactElement } from 'react';
import type { NrmReferralPageQuery } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { useLabel } from '../label/EnumLabel.js';

type Referral = NonNullable<NrmReferralPageQuery['nrmReferral']>;

interface FactsProps {
  readonly referral: Referral;
}

const notRecorded = 'not recorded';

/** Who the referral is about, as the form says. */
export function NrmPersonFacts({ referral }: FactsProps): ReactElement {
  const label = useLabel();
  const { forename, surname, alsoKnownAs, dateOfBirth, ageAtReferral, ageDisputed } = referral;
  return (
    <FactList
      facts={[
        { label: 'Name', value: [forename, surname].filter(Boolean).join(' ') || notRecorded },
        alsoKnownAs.length > 0 ? { label: 'Also known as', value: alsoKnownAs.join(', ') } : null,
        {
          label: 'Born',
          value: dateOfBirth === null ? notRecorded : <PlainDate on={dateOfBirth} />,
        },
        {
          label: 'Age at the referral',
          value: ageAtReferral === null ? 'not known' : `${ageAtReferral} by that date`,
        },
        { label: 'Age disputed', value: label('NrmRecordedAnswer', ageDisputed) },
        { label: 'Sex', value: label('NrmSex', referral.sex) },
        { label: 'Nationality', value: referral.nationalities.join(', ') || notRecorded },
      ]}
    />
  );
}

/** What is claimed, where, by whom, and how its days compare with the targets. */
export function NrmReferralFacts({ referral }: FactsProps): ReactElement {
  const label = useLabel();
  const { timing, localAuthority, authorityWritten } = referral;
  return (
    <FactList
      facts={[
        {
          label: 'Exploitation',
          value:
            referral.exploitationTypes.map((type) => label('NrmExploitation', type)).join(', ') ||
            notRecorded,
        },
        { label: 'As a child', value: label('NrmRecordedAnswer', referral.exploitedAsChild) },
        { label: 'County lines', value: label('NrmRecordedAnswer', referral.countyLines) },
        {
          label: 'Authority',
          value:
            localAuthority?.name ??
            `“${authorityWritten ?? ''}”, whose authority could not be told`,
        },
        { label: 'Referred by', value: referral.firstResponderOrganisation ?? notRecorded },
        referral.responderNation === null
          ? null
          : { label: 'From', value: label('UkNation', referral.responderNation) },
        { label: 'Reasonable grounds', value: <ReasonableGrounds timing={timing} /> },
        { label: 'Conclusive grounds', value: <ConclusiveGrounds timing={timing} /> },
        {
          label: 'Local panel',
          value:
            timing.whyNoPanel === null
              ? 'a panel there may decide'
              : `not possible: ${label('DevolvedPilotReason', timing.whyNoPanel)}`,
        },
      ]}
    />
  );
}

interface TimingProps {
  readonly timing: Referral['timing'];
}

function ReasonableGrounds({ timing }: TimingProps): ReactElement {
  const { reasonableGroundsInDays: days, isReasonableGroundsLate: isLate } = timing;
  return (
    <>
      {days === null ? 'not decided' : `after ${days} days`};{' '}
      {isLate ? 'should have been' : 'to be'} decided by{' '}
      <PlainDate on={timing.reasonableGroundsDueOn} short />
      {isLate && ': late'}
    </>
  );
}

/** There is no target for conclusive grounds: only a day before which they may not be decided. */
function ConclusiveGrounds({ timing }: TimingProps): ReactElement {
  const { conclusiveGroundsInDays: days, conclusiveGroundsFromOn: fromOn } = timing;
  if (days !== null) return <>after {days} days</>;
  if (fromOn === null) return <>not before reasonable grounds are decided</>;
  return (
    <>
      not decided; may be from <PlainDate on={fromOn} short /> on
    </>
  );
}
