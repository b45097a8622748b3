import { Box, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { useShades } from '../../map/useShades.js';
import { contrast } from '../../theme/contrast.js';

interface ReasonBarsProps {
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly total: number;
    readonly parts: readonly { readonly reason: string; readonly value: number }[];
  }[];
  readonly reasons: readonly { readonly reason: string; readonly words: string }[];
}

/** Stacked bars whose parts bear a letter, so that they are told apart without colour. The table says the same. */
export function ReasonBars({ rows, reasons }: ReasonBarsProps): ReactElement {
  const lookOf = useLooks();
  const most = Math.max(...rows.map(({ total }) => total), 1);
  if (reasons.length === 0)
    return (
      <Typography color="text.secondary">
        No reason reaches a multiple of 5 in any period: each may still hold a few children.
      </Typography>
    );
  return (
    <>
      <Box component="ul" aria-label="Reasons" sx={legend}>
        {reasons.map(({ reason, words }, at) => (
          <li key={reason}>
            <Box component="span" aria-hidden sx={{ ...swatch, ...lookOf(at) }}>
              {letterOf(at)}
            </Box>
            {words}
          </li>
        ))}
      </Box>
      <Box component="ul" aria-label="Children without a guardian by period" sx={bars}>
        {rows.map(({ key, name, total, parts }) => (
          <li key={key}>
            <span>{key.replace('-', ' ')}</span>
            <Box
              role="img"
              aria-label={`${name}: ${wordsOf(parts, reasons)}`}
              sx={{ display: 'flex', width: `${String((100 * total) / most)}%`, minWidth: 0 }}
            >
              {reasons.map(({ reason }, at) => {
                const value = partOf(parts, reason);
                return value === 0 ? null : (
                  <Box key={reason} aria-hidden sx={{ ...part, flexGrow: value, ...lookOf(at) }}>
                    {letterOf(at)}
                  </Box>
                );
              })}
            </Box>
            <span>{total}</span>
          </li>
        ))}
      </Box>
    </>
  );
}

function wordsOf(
  parts: ReasonBarsProps['rows'][number]['parts'],
  reasons: ReasonBarsProps['reasons'],
): string {
  const told = reasons.flatMap(({ reason, words }) => {
    const value = partOf(parts, reason);
    return value === 0 ? [] : [`${words} ${String(value)}`];
  });
  return told.length === 0 ? 'none that reaches a multiple of 5' : told.join(', ');
}

/** How many of a period's children have a reason. */
export function partOf(
  parts: readonly { readonly reason: string; readonly value: number }[],
  reason: string,
): number {
  return parts.find((one) => one.reason === reason)?.value ?? 0;
}

function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

/** Ground and ink of the reason at a place in the list; neighbours are far apart in shade. */
function useLooks(): (at: number) => { readonly bgcolor: string; readonly color: string } {
  const { tones } = useTheme();
  const shades = useShades();
  const order = [5, 1, 3, 2, 4, 0];
  return (at) => {
    const bgcolor = shades[order[at % order.length] ?? 0] ?? tones.paper;
    const color = [tones.ink, tones.paper].sort(
      (one, other) => contrast(other, bgcolor) - contrast(one, bgcolor),
    )[0];
    return { bgcolor, color: color ?? tones.ink };
  };
}

const legend = {
  listStyle: 'none',
  m: 0,
  mb: 1,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  rowGap: 0.5,
  fontSize: '0.8125rem',
} as const;
const swatch = {
  display: 'inline-block',
  width: 18,
  mr: 0.5,
  textAlign: 'center',
  fontWeight: 650,
  fontSize: '0.75rem',
  border: 1,
  borderColor: 'divider',
} as const;
const bars = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  rowGap: 0.5,
  fontSize: '0.8125rem',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr) 3em',
    gap: 1,
    alignItems: 'center',
  },
  '& > li > span:last-of-type': { textAlign: 'right' },
} as const;
const part = {
  flexBasis: 0,
  minWidth: 0,
  overflow: 'hidden',
  textAlign: 'center',
  fontWeight: 650,
  fontSize: '0.75rem',
  lineHeight: '20px',
  border: 1,
  borderColor: 'divider',
} as const;
