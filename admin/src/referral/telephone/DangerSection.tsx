import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AnswerInput } from '../../form/AnswerInput.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import type { TelephoneForm } from './telephone.form.js';

/** The first question of every call. */
export function DangerSection(): ReactElement {
  const [danger, missing] = useWatch<TelephoneForm, ['dangerNow', 'missingNow']>({
    name: ['dangerNow', 'missingNow'],
  });
  const now = danger === 'YES' || missing === 'YES';
  return (
    <FormSection title="Immediate danger? 999 first">
      <WholeRow>
        {now ? (
          <Alert severity="error" role="alert">
            Tell the caller to ring 999 now. Then go on with this form.
          </Alert>
        ) : (
          'Ask before anything else. If the child is in danger or missing now, the caller rings 999 first.'
        )}
      </WholeRow>
      <AnswerInput
        name="dangerNow"
        label="Is the child in immediate danger?"
        without={['DECLINED']}
      />
      <AnswerInput name="missingNow" label="Is the child missing now?" without={['DECLINED']} />
    </FormSection>
  );
}
