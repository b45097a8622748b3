import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { CoveragePartsFragment } from '../__generated__/graphql.js';

/** A figure of coverage in words: a range where nobody knows of every post, and no percentage without a headcount. */
export function coverageWords(of: Omit<CoveragePartsFragment, '__typename'>): string {
  const people = range(of.certain, of.possible);
  if (of.certainPercent === null || of.possiblePercent === null) return `${people} trained`;
  return `${range(of.certainPercent, of.possiblePercent)}%`;
}

/** What must be known to read a figure: what is missing or old in what it stands on. */
export function coverageMarks(of: Omit<CoveragePartsFragment, '__typename'>): readonly string[] {
  const several = of.teams > 1;
  return [
    of.headcount === null ? 'no headcount' : null,
    of.isLow ? 'low' : null,
    of.exceedsHeadcount ? 'more people than headcount' : null,
    of.teamsWithStaleHeadcount > 0
      ? several
        ? counted(of.teamsWithStaleHeadcount, 'old headcount')
        : 'old headcount'
      : null,
    several && of.headcount !== null && of.teamsWithoutHeadcount > 0
      ? `${counted(of.teamsWithoutHeadcount, 'team')} left out`
      : null,
  ].filter((mark) => mark !== null);
}

/** One figure of coverage with what must be known to read it. */
export function CoverageFigure({ of }: { readonly of: CoveragePartsFragment }): ReactElement {
  const marks = coverageMarks(of);
  return (
    <span data-topic={of.topic}>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
        {coverageWords(of)}
      </Box>
      {of.headcount !== null && (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', ml: 0.5 }}>
          ({range(of.certain, of.possible)} of {of.headcount})
        </Box>
      )}
      {marks.length > 0 && (
        <Box
          component="span"
          sx={({ tones }) => ({ color: of.isLow ? tones.late : tones.softInk, ml: 0.5 })}
        >
          {marks.join(', ')}
        </Box>
      )}
    </span>
  );
}

function counted(number: number, thing: string): string {
  return `${String(number)} ${thing}${number === 1 ? '' : 's'}`;
}

function range(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)} to ${String(to)}`;
}
