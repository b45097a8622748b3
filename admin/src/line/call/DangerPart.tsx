import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AnswerInput } from '../../form/AnswerInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TickInput } from '../../form/TickInput.js';
import type { CallForm } from './call.form.js';

/** The first line of every call. */
export function DangerPart(): ReactElement {
  const danger = useWatch<CallForm, 'content.dangerNow'>({ name: 'content.dangerNow' });
  return (
    <FormSection title="Immediate danger? Ring 999 first" columns={1}>
      {danger === 'YES' && (
        <Alert severity="error" role="alert">
          Tell the caller to ring 999 now. If they cannot, ring it yourself and stay on the line.
        </Alert>
      )}
      <AnswerInput
        name="content.dangerNow"
        label="Is somebody in immediate danger?"
        without={['DECLINED']}
        first
      />
      <TickInput name="content.toldToRing999" label="Told to ring 999" />
    </FormSection>
  );
}
