import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useLabel } from '../../label/EnumLabel.js';
import type { ReferralRow } from '../referral.list.js';

/** Loaded from a file: nobody was asked anything. */
const loaded: ReadonlySet<string> = new Set(['FILE', 'HISTORICAL_EXTRACT']);

/** How much of what triage needs was answered, and what was left blank. */
export function Completeness({
  of: { channel, arrival: of },
}: {
  readonly of: Pick<ReferralRow, 'channel' | 'arrival'>;
}): ReactElement {
  const label = useLabel();
  if (loaded.has(channel)) return <>not recorded</>;
  if (of.missing.length === 0) return <>all {of.needed}</>;
  const missing = of.missing.map((fact) => label('ToldFact', fact));
  return (
    <>
      {of.answered} of {of.needed}
      <Box
        component="span"
        sx={{ color: 'text.secondary', display: 'block', fontSize: '0.8125rem' }}
      >
        missing: {missing.slice(0, 2).join(', ')}
        {missing.length > 2 && ` and ${String(missing.length - 2)} more`}
      </Box>
    </>
  );
}
