import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { ReferralDetail } from '../useReferral.js';

/** What the sender said about a child who was known already, beside the record that it did not change. */
export function ChildAsTold({
  told,
}: {
  readonly told: ReferralDetail['childTold'];
}): ReactElement | null {
  const label = useLabel();
  if (!told) return null;
  const names = [told.givenNames, told.familyName].filter(Boolean).join(' ');
  const facts = [
    { label: 'Name', value: names },
    { label: 'Other names', value: told.otherNames?.join(', ') },
    { label: 'Born', value: told.dateOfBirth && <PlainDate on={told.dateOfBirth} /> },
    { label: 'Sex', value: told.sex && label('Sex', told.sex) },
    { label: 'Nationality', value: told.nationalities?.join(', ') },
    { label: 'Country of birth', value: told.countryOfBirth },
    { label: 'Ethnicity', value: told.ethnicity },
    { label: 'First language', value: told.firstLanguage },
    {
      label: 'Interpreter needed',
      value: told.interpreterNeeded && label('Answer', told.interpreterNeeded),
    },
    {
      label: 'English or Welsh',
      value: told.languagePreference && label('LanguagePreference', told.languagePreference),
    },
    { label: 'What helps to understand', value: told.communicationNeeds },
  ].flatMap(({ label: name, value }) => (value ? [{ label: name, value }] : []));
  return (
    <Panel title="What the sender said about the child">
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        As told, and not written over the child’s record. Compare the two.
      </Typography>
      <FactList facts={facts} />
    </Panel>
  );
}
