import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { ReviewedRecord } from './reviewed-record.js';
import { linesOf } from './side-by-side.js';

interface SideBySideProps {
  readonly leftSource: string;
  readonly rightSource: string;
  readonly left: ReviewedRecord;
  readonly right: ReviewedRecord;
}

const signs = {
  same: '=',
  differs: '≠',
  'one only': '·',
  neither: '',
  'not compared': '',
} as const;

/** Two records in one table: a line for each field, with whether they agree in a word and a sign. */
export function SideBySide({
  leftSource,
  rightSource,
  left,
  right,
}: SideBySideProps): ReactElement {
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Field by field">
      <Box component="table" sx={table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{leftSource}</th>
            <th scope="col">Agree</th>
            <th scope="col">{rightSource}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(left, right).map(({ head, left: one, right: other, mark }) => (
            <tr key={head} data-mark={mark}>
              <th scope="row">{head}</th>
              <td>{one}</td>
              <td className="mark">
                <span aria-hidden>{signs[mark]}</span> <span>{mark}</span>
              </td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    px: { xs: 0.5, sm: 1 },
    fontSize: { xs: '0.8125rem', sm: '0.875rem' },
    py: 0.5,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& tbody th': { color: 'text.secondary', fontWeight: 400 },
  '& .mark': {
    whiteSpace: { xs: 'normal', sm: 'nowrap' },
    fontSize: '0.8125rem',
    color: 'text.secondary',
  },
  '& [data-mark="differs"] .mark': { color: 'text.primary', fontWeight: 650 },
} as const;
