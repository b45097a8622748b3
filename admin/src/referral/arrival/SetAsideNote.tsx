import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { SetAsideCountDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';

/** How many are set aside: they are counted, and none of them is lost. */
export function SetAsideNote(): ReactElement | null {
  const view = useView('setAsideCount', SetAsideCountDocument, {}, { every: 60_000 });
  const count = view.data?.referralCount;
  if (count === undefined || count === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
      {count === 1 ? 'One is set aside' : `${String(count)} are set aside`}: kept, and brought back
      when somebody was wrong.
    </Typography>
  );
}
