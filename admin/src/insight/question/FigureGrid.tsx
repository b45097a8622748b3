import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

/** One row of figures under their heads. */
export interface GridRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly range: string }[];
}

interface FigureGridProps {
  readonly caption: string;
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  readonly empty?: ReactNode;
}

/** A plain table of figures, each with what it may be beneath it. Plain, since it may have thousands of cells. */
export function FigureGrid({ caption, corner, heads, rows, empty }: FigureGridProps): ReactElement {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <Box sx={frame} tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map(({ text, range }, at) => (
                <td key={heads[at] ?? at} className="number">
                  {text}
                  {range !== '' && <small>{range}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

const frame = {
  maxHeight: 520,
  overflow: 'auto',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  '& table': { borderCollapse: 'separate', borderSpacing: 0, fontSize: '0.8125rem', width: '100%' },
  '& caption': { textAlign: 'left', p: 1, color: 'text.secondary' },
  '& th, & td': {
    px: 1.25,
    py: 0.5,
    borderBottom: 1,
    borderColor: 'divider',
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  '& .number': { textAlign: 'right' },
  '& small': { display: 'block', color: 'text.secondary', fontSize: '0.75rem' },
  '& thead th': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' },
  // The name stays in sight while the figures are scrolled on a narrow screen.
  '& tr > th:first-of-type': {
    position: 'sticky',
    left: 0,
    bgcolor: 'background.paper',
    maxWidth: { xs: 130, sm: 260 },
    whiteSpace: 'normal',
  },
  '& thead tr > th:first-of-type': { zIndex: 2 },
} as const;
