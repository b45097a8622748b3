import { Box, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { bandPaths, linePaths, placeOf, type LinePoint } from './line.js';

interface ShareLineProps {
  readonly label: string;
  readonly points: readonly LinePoint[];
}

const height = 180;

/** A line of shares with the band in which each may lie. For the eye only: the same figures stand in a table. */
export function ShareLine({ label, points }: ShareLineProps): ReactElement {
  const [pointed, setPointed] = useState<LinePoint | null>(null);
  const told = points.filter(({ value }) => value !== null);
  if (told.length === 0)
    return (
      <Typography color="text.secondary">
        No share may be told of these periods: each has too few children. Ask by year, or of a
        longer time.
      </Typography>
    );
  return (
    <div>
      <Box
        role="img"
        aria-label={`${label}: ${told.map(({ name, words }) => `${name} ${words}`).join('; ')}. The same figures are in the table.`}
        sx={{ position: 'relative', height, ml: 5, mr: 1.5, mb: 3.5, mt: 1 }}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <Box key={share} aria-hidden sx={{ ...rule, bottom: `${String(share * 100)}%` }}>
            <span>{share * 100}%</span>
          </Box>
        ))}
        <Box
          component="svg"
          aria-hidden
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          sx={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
        >
          {bandPaths(points).map((path) => (
            <Box component="path" key={path} d={path} sx={band} />
          ))}
          {linePaths(points).map((path) => (
            <Box component="path" key={path} d={path} vectorEffect="non-scaling-stroke" sx={line} />
          ))}
        </Box>
        {points.map((point, at) => (
          <Box
            key={point.key}
            aria-hidden
            onPointerEnter={() => setPointed(point)}
            onPointerLeave={() => setPointed(null)}
            sx={{
              ...column,
              left: `${String(placeOf(at, points.length))}%`,
              width: `${String(100 / points.length)}%`,
            }}
          >
            {point.value !== null && (
              <Box sx={{ ...dot, bottom: `${String(point.value * 100)}%` }} />
            )}
            {isNamed(point.key, at, points.length) && (
              <Typography variant="caption" sx={foot}>
                {point.key.slice(0, 4)}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
      <Typography variant="body2" aria-hidden sx={{ minHeight: 20 }}>
        {pointed === null
          ? 'The band is what each share may be. A gap in the line: too few children to tell.'
          : `${pointed.name}: ${pointed.words === ', ' ? 'not told' : pointed.words}`}
      </Typography>
    </div>
  );
}

/** Years are named under their first quarter; of many, every other. */
function isNamed(key: string, at: number, count: number): boolean {
  if (!key.includes('-')) return true;
  const isFirst = key.endsWith('Q1') || at === 0;
  return isFirst && (count <= 24 || Number(key.slice(0, 4)) % 2 === 1);
}

const rule = {
  position: 'absolute',
  left: 0,
  right: 0,
  borderTop: 1,
  borderColor: 'divider',
  '& span': {
    position: 'absolute',
    right: '100%',
    mr: 0.75,
    top: '-0.7em',
    fontSize: '0.75rem',
    color: 'text.secondary',
    whiteSpace: 'nowrap',
  },
} as const;
const band = { fill: ({ tones }: { tones: { accent: string } }) => tones.accent, opacity: 0.18 };
const line = {
  fill: 'none',
  stroke: ({ tones }: { tones: { accent: string } }) => tones.accent,
  strokeWidth: 2,
};
const column = { position: 'absolute', top: 0, bottom: 0, transform: 'translateX(-50%)' } as const;
const dot = {
  position: 'absolute',
  left: '50%',
  width: 8,
  height: 8,
  borderRadius: '50%',
  bgcolor: 'primary.main',
  transform: 'translate(-50%, 50%)',
} as const;
const foot = {
  position: 'absolute',
  top: '100%',
  left: '50%',
  transform: 'translateX(-50%)',
  pt: 0.5,
  color: 'text.secondary',
  whiteSpace: 'nowrap',
} as const;
