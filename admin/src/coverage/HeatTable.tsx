import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactElement } from 'react';
import type { CoveragePartsFragment, CourseTopic } from '../__generated__/graphql.js';
import { useLabel } from '../label/EnumLabel.js';
import { useShades } from '../map/useShades.js';
import { TextLink } from '../team/TextLink.js';
import { coverageMarks, coverageWords } from './CoverageFigure.js';
import { shadeOfPercent } from './heat.js';

/** One row of the heat table. */
export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly to: string | null;
  readonly topics: readonly CoveragePartsFragment[];
}

interface HeatTableProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly HeatRow[];
}

const shown: readonly CourseTopic[] = ['INDICATORS', 'NRM_PROCESS', 'RESPONDING', 'SECTION_45'];

/** Coverage by topic as a table whose shades help the eye; every cell says its figure in words. */
export function HeatTable({ caption, head, rows }: HeatTableProps): ReactElement {
  const label = useLabel();
  const shades = useShades();
  return (
    <TableContainer sx={{ maxHeight: 560 }} tabIndex={0} role="region" aria-label={caption}>
      <Table size="small" stickyHeader aria-label={caption}>
        <TableHead>
          <TableRow>
            <TableCell sx={stuck}>{head}</TableCell>
            {shown.map((topic) => (
              <TableCell key={topic}>{label('CourseTopic', topic)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <TableCell component="th" scope="row" sx={stuck}>
                {row.to === null ? row.name : <TextLink to={row.to}>{row.name}</TextLink>}
              </TableCell>
              {shown.map((topic) => (
                <Figure
                  key={topic}
                  of={row.topics.find((one) => one.topic === topic)}
                  shades={shades}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The name stays in sight while the topics are scrolled on a narrow screen. */
const stuck = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  minWidth: 110,
} as const;

function Figure({
  of,
  shades,
}: {
  readonly of: CoveragePartsFragment | undefined;
  readonly shades: readonly string[];
}): ReactElement {
  if (of === undefined) return <TableCell />;
  const marks = coverageMarks(of);
  return (
    <TableCell
      sx={{
        borderLeft: `6px solid ${shades[shadeOfPercent(of.certainPercent)] ?? 'transparent'}`,
        fontVariantNumeric: 'tabular-nums',
        minWidth: 96,
      }}
    >
      {coverageWords(of)}
      {marks.length > 0 && <div style={{ fontSize: '0.75rem' }}>{marks.join(', ')}</div>}
    </TableCell>
  );
}
