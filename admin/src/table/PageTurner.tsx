import { Button, Stack } from '@mui/material';
import type { ReactElement } from 'react';

type Cursors = readonly (string | null)[];

interface PageTurnerProps {
  /** Where each page that was opened begins, the last of them the one that is shown. */
  readonly cursors: Cursors;
  readonly onTurn: (cursors: Cursors) => void;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Forth and back in a list that is read page by page; nothing where there is one page. */
export function PageTurner({ cursors, onTurn, pageInfo }: PageTurnerProps): ReactElement | null {
  if (cursors.length < 2 && !pageInfo.hasNextPage) return null;
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
      {cursors.length > 1 && (
        <Button onClick={() => onTurn(cursors.slice(0, -1))}>Page before</Button>
      )}
      {pageInfo.hasNextPage && (
        <Button onClick={() => onTurn([...cursors, pageInfo.endCursor])}>Next page</Button>
      )}
    </Stack>
  );
}
