import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { PostPartsFragment } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { EnumLabel } from '../label/EnumLabel.js';

/** How sure it is that somebody holds a post, with the day that it goes by. */
export function Standing({
  of,
}: {
  readonly of: Pick<PostPartsFragment, 'standing' | 'untilOn' | 'confirmedOn' | 'doubtedOn'>;
}): ReactElement {
  const isOpen = of.standing === 'NOT_CONFIRMED_SINCE';
  return (
    <Box component="span" sx={({ tones }) => ({ color: isOpen ? tones.late : 'inherit' })}>
      <EnumLabel type="Standing" value={of.standing} />
      {isOpen && (
        <>
          {' '}
          <PlainDate on={of.confirmedOn} short />
        </>
      )}
      {of.doubtedOn !== null && ', a mail came back'}
      {of.untilOn !== null && (
        <>
          , last day <PlainDate on={of.untilOn} short />
        </>
      )}
    </Box>
  );
}
