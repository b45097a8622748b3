import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { PossibleDuplicatesDocument } from '../../__generated__/graphql.js';
import { ChildChip } from '../../child/ChildChip.js';
import { useView } from '../../graphql/useView.js';
import { Reasons } from '../../reason/ReasonList.js';
import { AttachButton } from './AttachButton.js';
import type { ReferralDetail } from '../useReferral.js';

/** How many children look like this one; one press shows who and why. Nothing is joined by itself. */
export function PossibleDuplicates({
  referral,
}: {
  readonly referral: ReferralDetail;
}): ReactElement | null {
  const { child } = referral;
  const [open, setOpen] = useState(false);
  const view = useView('possibleDuplicates', PossibleDuplicatesDocument, {
    name: child.name,
    dateOfBirth: child.dateOfBirth,
    nrmReference: child.nrmReferences[0]?.reference ?? null,
  });
  const others = (view.data?.possibleDuplicates ?? []).filter(
    (match) => match.child.id !== child.id,
  );
  if (others.length === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Button variant="outlined" aria-expanded={open} onClick={() => setOpen(!open)}>
        {others.length === 1
          ? '1 other child looks like this one'
          : `${String(others.length)} other children look like this one`}
      </Button>
      {open && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {others.map((match) => (
            <Box
              component="li"
              key={match.child.id}
              sx={{ borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 }}
            >
              <ChildChip child={{ ...match.child, age: null }} />
              <Reasons reasons={match.reasons} />
              <Typography variant="body2" color="text.secondary">
                Referrals:{' '}
                {match.child.referrals.map((earlier) => earlier.reference).join(', ') || 'none'}.
              </Typography>
              {referral.decidedAt === null && (
                <AttachButton referral={referral} child={match.child} />
              )}
              <Typography variant="caption" color="text.secondary" component="p">
                The same worry again? Then mark this referral as a duplicate.
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
