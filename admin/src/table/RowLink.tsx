import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { rowMark } from './useRowKeys.js';

/** The link that opens a row; the keyboard's `j k` stop at it. */
export function RowLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Link component={RouterLink} to={to} {...{ [rowMark.open]: '' }} sx={{ color: 'primary.main' }}>
      {children}
    </Link>
  );
}
