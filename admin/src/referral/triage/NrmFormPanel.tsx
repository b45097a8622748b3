import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../../fact/Panel.js';
import { fieldWords } from '../nrm/nrm-words.js';
import type { ReferralDetail } from '../useReferral.js';

/** The NRM form that a referral was made from: each answer, and what it became. */
export function NrmFormPanel({
  form,
}: {
  readonly form: ReferralDetail['arrival']['nrmForm'];
}): ReactElement | null {
  if (form === null) return null;
  return (
    <Panel title="NRM form" aside={form.reference === null ? 'no reference' : form.reference}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        As it came. Where the child is stands behind its own lock, on the child&apos;s page.
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {form.answers.map(({ field, label, answer, became }) => (
          <Box key={field} sx={{ mb: 0.75 }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label}
              {became.length > 0 && ` → ${became.map(fieldWords).join(', ')}`}
            </Typography>
            <Typography
              component="dd"
              variant="body2"
              sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {answer}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
