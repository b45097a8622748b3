import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { OfferReasonPartsFragment } from '../../__generated__/graphql.js';
import { useLabel } from '../../label/EnumLabel.js';

/** One reason in words, with the rule it rests on and whether that is confirmed. */
export function ReasonSentence({
  reason,
  withSource = false,
}: {
  readonly reason: OfferReasonPartsFragment;
  readonly withSource?: boolean;
}): ReactElement {
  const label = useLabel();
  return (
    <>
      {reason.sentence}
      {withSource && (
        <Typography
          component="span"
          variant="body2"
          color="text.secondary"
          sx={{ display: 'block' }}
        >
          {reason.rule} · {reason.source} · {label('RuleStatus', reason.status)}
        </Typography>
      )}
    </>
  );
}
