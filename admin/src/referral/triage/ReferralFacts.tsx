import { Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { AuthorityName } from '../../authority/AuthorityName.js';
import { AlertLines } from '../../child/AlertLines.js';
import { ChildChip } from '../../child/ChildChip.js';
import { Born } from '../../child/ChildTable.js';
import { Moment } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { ReferralDetail } from '../useReferral.js';
import { ArrivalPanel } from './ArrivalPanel.js';
import { ChildAsTold } from './ChildAsTold.js';
import { ConfirmSender } from './ConfirmSender.js';
import { FilesPanel } from './FilesPanel.js';
import { NrmChanges } from './NrmChanges.js';
import { NrmFormPanel } from './NrmFormPanel.js';
import { PossibleDuplicates } from './PossibleDuplicates.js';
import { Questions } from './Questions.js';
import { ResponsibilityLines } from './ResponsibilityLines.js';

/** What the referral says, in the order in which it is decided. */
export function ReferralFacts({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const label = useLabel();
  const { child, referrer } = referral;
  return (
    <Stack spacing={1.5}>
      <AlertLines alerts={child.alerts} />
      <Panel title="Child">
        <FactList
          facts={[
            { label: 'Name', value: <ChildChip child={child} /> },
            { label: 'Born', value: <Born child={child} /> },
            { label: 'Age', value: ageWords(referral) },
            ...(referral.ageTold
              ? [
                  {
                    label: 'Age as told',
                    value: `${referral.ageTold} (${referrer.organisation}; no date of birth was made of it)`,
                  },
                ]
              : []),
            { label: 'Sex', value: label('Sex', child.sex) },
            { label: 'Nationality', value: child.nationalities?.join(', ') || 'not recorded' },
            {
              label: 'Language',
              value: [
                child.firstLanguage ?? 'not recorded',
                child.interpreterNeeded === 'YES' ? 'interpreter needed' : null,
              ]
                .filter(Boolean)
                .join(', '),
            },
            {
              label: 'English or Welsh',
              value: label('LanguagePreference', child.languagePreference),
            },
            {
              label: 'NRM reference',
              value: child.nrmReferences.map((nrm) => nrm.reference).join(', ') || 'none recorded',
            },
            ...(referral.nrmReferenceTold
              ? [{ label: 'NRM reference as told', value: referral.nrmReferenceTold }]
              : []),
            { label: 'Earlier referrals', value: earlier(referral) },
          ]}
        />
        <PossibleDuplicates referral={referral} />
      </Panel>
      <ChildAsTold told={referral.childTold} />
      <Panel title="Authority and parental responsibility">
        <FactList
          facts={[
            { label: 'Authority', value: <AuthorityName of={referral.authority} /> },
            {
              label: 'Who holds it',
              value: <ResponsibilityLines facts={child.parentalResponsibility} />,
            },
          ]}
        />
      </Panel>
      <Panel title="Worry">
        <Typography sx={{ whiteSpace: 'pre-wrap', mb: 1, maxWidth: '75ch' }}>
          {referral.concern ?? 'Not for your role.'}
        </Typography>
        <FactList
          facts={[
            {
              label: 'Exploitation',
              value:
                referral.exploitationTypes
                  .map((type) => label('ExploitationType', type))
                  .join(', ') || 'not recorded',
            },
            { label: 'Where', value: label('ExploitationPlace', referral.exploitationPlace) },
            { label: 'County lines', value: label('Answer', referral.countyLines) },
            { label: 'Missing before', value: label('Answer', referral.missingBefore) },
            { label: 'Debt bondage', value: label('Answer', referral.debtBondage) },
            {
              label: 'Exceptional need',
              value: [label('Answer', referral.exceptionalNeed), referral.exceptionalNeedReason]
                .filter(Boolean)
                .join(': '),
            },
            { label: 'NRM referral made', value: label('Answer', referral.nrmSubmitted) },
            {
              label: "Children's services told",
              value: label('Answer', referral.childrensServicesTold),
            },
            { label: 'Child knows', value: label('Answer', referral.childAware) },
            { label: 'Child wishes', value: referral.childWishes ?? 'not recorded' },
            { label: 'Holder told', value: label('Answer', referral.holderTold) },
          ]}
        />
      </Panel>
      <Panel title="Sender">
        <FactList
          facts={[
            {
              label: 'Organisation',
              value: `${referrer.organisation} (${label('ReferrerType', referrer.type)})`,
            },
            ...(referrer.organisationTold
              ? [
                  {
                    label: 'Organisation as told',
                    value: `${referrer.organisationTold} (their system signed in as the one above)`,
                  },
                ]
              : []),
            {
              label: 'Person',
              value: [referrer.name, referrer.role].filter(Boolean).join(', ') || 'not recorded',
            },
            { label: 'Verified', value: <ConfirmSender referral={referral} /> },
            {
              label: 'Contact given',
              value: [referrer.phone, referrer.email].filter(Boolean).join(', ') || 'none',
            },
            { label: 'Their reference', value: referrer.reference ?? 'none' },
            { label: 'Received', value: <Moment at={referral.receivedAt} /> },
          ]}
        />
      </Panel>
      <NrmChanges changes={referral.nrmChanges} />
      <FilesPanel files={referral.files} />
      <ArrivalPanel referral={referral} />
      <NrmFormPanel form={referral.arrival.nrmForm} />
      <Questions referral={referral} />
    </Stack>
  );
}

const sureness: Readonly<Record<string, string>> = {
  EXACT: 'not disputed',
  ESTIMATED: 'estimated',
  NOT_KNOWN: 'nobody knows for certain',
};

function ageWords({ child }: ReferralDetail): string {
  const challenged = child.ageDeterminations.some((finding) => finding.underChallenge);
  const age = child.age === null ? 'not known' : String(child.age);
  if (challenged || child.dateOfBirthStatus === 'DISPUTED') return `${age}, disputed`;
  if (child.age === null) return age;
  return `${age}, ${sureness[child.dateOfBirthStatus] ?? 'nobody has said how sure'}`;
}

function earlier(referral: ReferralDetail): string {
  const others = referral.child.referrals.filter((other) => other.id !== referral.id);
  return others.length === 0 ? 'none' : others.map((other) => other.reference).join(', ');
}
