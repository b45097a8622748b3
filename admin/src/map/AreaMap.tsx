import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { loadOutlines, mapSize } from './boundary.js';

interface AreaMapProps {
  readonly label: string;
  /** The colour of an area by its code on the map. */
  readonly fillOf: (code: string) => string;
  /** What is said of the area under the pointer, after its name. */
  readonly wordsOf: (code: string) => string;
  readonly onPress?: ((code: string) => void) | undefined;
}

/** The authorities of England and Wales, coloured. For the eye only: the same facts stand in a table. */
export function AreaMap({ label, fillOf, wordsOf, onPress }: AreaMapProps): ReactElement {
  const outlines = useQuery({ queryKey: ['outlines'], queryFn: loadOutlines, staleTime: Infinity });
  const [pointed, setPointed] = useState<string | null>(null);
  if (outlines.data === undefined) return <Skeleton variant="rounded" height={mapSize.height} />;
  return (
    <>
      <Box
        component="svg"
        role="img"
        aria-label={`${label}. The same facts are in the table.`}
        viewBox={`0 0 ${String(mapSize.width)} ${String(mapSize.height)}`}
        sx={{ width: '100%', maxHeight: 440, display: 'block' }}
      >
        {outlines.data.map(({ code, name, path }) => (
          <Box
            component="path"
            key={code}
            d={path}
            sx={{
              fill: fillOf(code),
              stroke: (theme) => theme.tones.paper,
              strokeWidth: 0.4,
              cursor: onPress === undefined ? 'default' : 'pointer',
              '&:hover': { stroke: (theme) => theme.tones.ink, strokeWidth: 1 },
            }}
            onPointerEnter={() => setPointed(`${name}: ${wordsOf(code)}`)}
            onPointerLeave={() => setPointed(null)}
            onClick={() => onPress?.(code)}
          />
        ))}
      </Box>
      <Typography variant="body2" aria-hidden sx={{ minHeight: 20 }}>
        {pointed ?? ' '}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data ©
        Crown copyright and database right.
      </Typography>
    </>
  );
}
