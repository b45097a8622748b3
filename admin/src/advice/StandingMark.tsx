import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { AdvicePartsFragment } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';

/** How advice stands, with the day it is about; amber only when the day is past. */
export function StandingMark({
  advice: { standing, dueOn, answeredOn },
}: {
  readonly advice: Pick<AdvicePartsFragment, 'standing' | 'dueOn' | 'answeredOn'>;
}): ReactElement {
  const label = useLabel();
  const late = standing === 'OVERDUE';
  return (
    <Box
      component="span"
      sx={({ tones }) => ({
        color: late ? tones.late : tones.softInk,
        fontWeight: late ? 650 : 400,
        ...(late && { background: tones.lateGround, borderRadius: 0.75, px: 0.5 }),
      })}
    >
      {label('AdviceStanding', standing)}
      {standing === 'WITHDRAWN' ? null : standing === 'WAITING' || late ? (
        <>
          , due <PlainDate on={dueOn} short />
        </>
      ) : (
        <>
          , <PlainDate on={answeredOn} short />
        </>
      )}
    </Box>
  );
}
