import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { AreaFigure } from './ChoroplethMap.js';

interface MapTableProps {
  readonly caption: string;
  readonly unit: string;
  readonly figures: readonly AreaFigure[];
  readonly linkTo: ((code: string) => string) | undefined;
}

/** The figures of a map as a table, the highest first. */
export function MapTable({ caption, unit, figures, linkTo }: MapTableProps): ReactElement {
  const rows = [...figures].sort(
    (one, other) => other.count - one.count || one.name.localeCompare(other.name),
  );
  return (
    <TableContainer sx={{ maxHeight: 440 }} tabIndex={0} role="region" aria-label={caption}>
      <Table size="small" stickyHeader aria-label={caption}>
        <TableHead>
          <TableRow>
            <TableCell>Authority</TableCell>
            <TableCell align="right">{unit}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.code}>
              <TableCell component="th" scope="row">
                {linkTo === undefined ? (
                  row.name
                ) : (
                  <Link component={RouterLink} to={linkTo(row.code)}>
                    {row.name}
                  </Link>
                )}
              </TableCell>
              <TableCell align="right">{row.count}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
