import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { DayInput } from './DayInput.js';
import { TimeInput } from './TimeInput.js';

interface MomentInputProps {
  /** The fields `<name>Day` and `<name>Time` of the form. */
  readonly name: string;
  readonly label: string;
}

/** A day and a time beside each other. */
export function MomentInput({ name, label }: MomentInputProps): ReactElement {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <DayInput name={`${name}Day`} label={`${label}: day`} required />
      <TimeInput name={`${name}Time`} label={`${label}: time`} />
    </Box>
  );
}
