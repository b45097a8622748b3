import { Box, Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { intervalOf, written } from '../../published/figure.js';
import { linesOf, type Line, type Part } from './finding.js';

/** One finding: how many of each kind and which share, each with its range; the bar is for the eye only. */
export function PartPanel({ part }: { readonly part: Part }): ReactElement {
  const label = useLabel();
  const { told, none } = linesOf(part);
  const by = part.dimensions
    .map((one, at) => {
      const words = label('ServiceDimension', one);
      return at === 0 ? words : words.toLowerCase();
    })
    .join(' and ');
  const subject = label('ServiceSubject', part.subject);
  const title = `${subject}: ${by.charAt(0).toLowerCase()}${by.slice(1)}`;
  const whole = part.totals.find(({ keys }) => keys.length === 0);
  const most = Math.max(...told.map(({ count }) => count.value ?? 0), 1);
  return (
    <Panel
      title={title}
      aside={
        <Link
          href={part.csvUrl}
          download
          underline="always"
          aria-label={`CSV of ${title}`}
          sx={link}
        >
          CSV
        </Link>
      }
    >
      {whole !== undefined && (
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          About <b>{written(whole)}</b> in all{rangeWords(intervalOf(whole))}.
          {whole.value === 0 && ' Nothing, or next to nothing, was counted in these quarters.'}
        </Typography>
      )}
      {told.length > 0 && (
        <Box component="table" sx={frame}>
          <thead>
            <tr>
              <th scope="col">{by}</th>
              <th scope="col" className="number">
                Number
              </th>
              <th scope="col" className="number">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {told.map((line) => (
              <Row key={line.key} line={line} most={most} />
            ))}
          </tbody>
        </Box>
      )}
      {none.length > 0 && told.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          0, which may be a few: {none.join(', ')}.
        </Typography>
      )}
    </Panel>
  );
}

function Row({ line, most }: { readonly line: Line; readonly most: number }): ReactElement {
  const { name, count, share } = line;
  return (
    <tr>
      <th scope="row">
        {name}
        <Box aria-hidden sx={{ ...bar, width: `${String((100 * (count.value ?? 0)) / most)}%` }} />
      </th>
      <td className="number">
        {written(count)}
        <small>{intervalOf(count)}</small>
      </td>
      <td className="number">
        {share === undefined ? '' : written(share)}
        <small>{share === undefined ? '' : intervalOf(share)}</small>
      </td>
    </tr>
  );
}

function rangeWords(range: string): string {
  return range === '' ? '' : `, between ${range.replace(' to ', ' and ')}`;
}

const link = { display: 'inline-block', minHeight: 24, minWidth: 24, textAlign: 'right' } as const;
const bar = { height: 6, bgcolor: 'primary.main', borderRadius: 0.5, mt: 0.25 } as const;
const frame = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { py: 0.5, textAlign: 'left', verticalAlign: 'top', fontWeight: 400 },
  '& thead th': { color: 'text.secondary', borderBottom: 1, borderColor: 'divider' },
  '& tr > :first-of-type': { width: '55%', pr: 1.5, overflowWrap: 'anywhere' },
  '& .number': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& small': { display: 'block', color: 'text.secondary', fontSize: '0.75rem' },
} as const;
