import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { rowMark } from './useRowKeys.js';

/** The link that opens a row; the keyboard's `j k` stop at it. */
export function RowLink({
  to,
  underline = 'hover',
  children,
}: {
  readonly to: string;
  /** Always, where other words stand beside it: colour alone tells nobody that it is a link. */
  readonly underline?: 'always' | 'hover';
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Link
      component={RouterLink}
      to={to}
      underline={underline}
      {...{ [rowMark.open]: '' }}
      sx={{ color: 'primary.main', ...(isReference(children) && { whiteSpace: 'nowrap' }) }}
    >
      {children}
    </Link>
  );
}

// A reference is read out and typed as one word: it does not break at its hyphen.
function isReference(shown: ReactNode): boolean {
  return typeof shown === 'string' && /^[A-Z]{1,3}-[\d-]+$/.test(shown);
}
