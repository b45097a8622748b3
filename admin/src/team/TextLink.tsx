import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A link that stands in a line of words. */
export function TextLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Link
      component={RouterLink}
      to={to}
      underline="always"
      sx={{ display: 'inline-block', minHeight: 24 }}
    >
      {children}
    </Link>
  );
}
