import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Tooltip } from '@mui/material';
import type { ReactElement } from 'react';
import { RowLink } from '../table/RowLink.js';

interface ChildChipProps {
  readonly child: {
    readonly id: string;
    readonly name: string;
    readonly reference: string;
    readonly age: number | null;
    readonly isRestricted: boolean;
  };
  /** Opens this tab of the hub. */
  readonly tab?: string;
}

/** A child in a line: name, age, reference, and whether the record is restricted. */
export function ChildChip({ child, tab }: ChildChipProps): ReactElement {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'baseline', flexWrap: 'wrap' }}
    >
      <RowLink to={`/children/${child.id}${tab === undefined ? '' : `/${tab}`}`}>
        {child.name}
      </RowLink>
      <Box
        component="span"
        sx={{
          color: 'text.secondary',
          fontWeight: 400,
          fontSize: '0.8125rem',
          whiteSpace: 'nowrap',
        }}
      >
        {child.age !== null && `${String(child.age)} · `}
        {child.reference}
      </Box>
      {child.isRestricted && <RestrictedBadge />}
    </Box>
  );
}

/** Marks a record that only named people may see. */
export function RestrictedBadge(): ReactElement {
  return (
    <Tooltip title="Only named people may see this record, you among them.">
      <Box
        component="span"
        tabIndex={0}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.25,
          border: 1,
          borderColor: 'currentColor',
          borderRadius: 0.75,
          px: 0.5,
          fontSize: '0.75rem',
          fontWeight: 600,
          color: 'text.secondary',
        }}
      >
        <LockIcon aria-hidden sx={{ fontSize: 13 }} /> restricted
      </Box>
    </Tooltip>
  );
}
