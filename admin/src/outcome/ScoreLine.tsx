import { useTheme } from '@mui/material';
import type { ReactElement } from 'react';

const width = 96;
const height = 24;
const edge = 4;

/** Numbers from 1 to 5 as a small line; the words beside it say the same. */
export function ScoreLine({ scores }: { readonly scores: readonly number[] }): ReactElement | null {
  const { palette } = useTheme();
  if (scores.length === 0) return null;
  const step = scores.length > 1 ? (width - 2 * edge) / (scores.length - 1) : 0;
  const points = scores.map((score, at) => ({
    x: edge + at * step,
    y: height - edge - ((score - 1) / 4) * (height - 2 * edge),
  }));
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={`Over time: ${scores.join(', ')}`}
      style={{ display: 'block' }}
    >
      <polyline
        points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
        fill="none"
        stroke={palette.text.secondary}
        strokeWidth={1.5}
      />
      {points.map(({ x, y }, at) => (
        <circle key={at} cx={x} cy={y} r={2.5} fill={palette.text.primary} />
      ))}
    </svg>
  );
}
