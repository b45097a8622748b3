import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { loadOutlines, mapSize } from './boundary.js';
import { MapLegend } from './MapLegend.js';
import { MapTable } from './MapTable.js';
import { shadeOf, stepsFor } from './step.js';
import { useShades } from './useShades.js';

/** One authority's figure on the map. */
export interface AreaFigure {
  /** Code in the boundaries of 2023. */
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

interface ChoroplethMapProps {
  readonly caption: string;
  /** What is counted, for the table's head: "Referrals". */
  readonly unit: string;
  readonly figures: readonly AreaFigure[];
  /** Where pressing an area leads. */
  readonly linkTo?: (code: string) => string;
  readonly note?: string;
}

/** A map of authorities by shade, and the same figures as a table: one press changes between them. */
export function ChoroplethMap({ caption, unit, figures, linkTo, note }: ChoroplethMapProps): ReactElement {
  const outlines = useQuery({ queryKey: ['outlines'], queryFn: loadOutlines, staleTime: Infinity });
  const [asTable, setAsTable] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const navigate = useNavigate();
  const shades = useShades();
  const steps = stepsFor(figures.map((figure) => figure.count));
  const counts = new Map(figures.map((figure) => [figure.code, figure.count]));
  const total = figures.reduce((sum, figure) => sum + figure.count, 0);
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography component="figcaption" variant="body2" color="text.secondary">
          {caption}: {total}
        </Typography>
        <Button onClick={() => setAsTable(!asTable)}>{asTable ? 'Show the map' : 'Show as a table'}</Button>
      </Stack>
      {asTable ? (
        <MapTable caption={caption} unit={unit} figures={figures} linkTo={linkTo} />
      ) : outlines.data === undefined ? (
        <Skeleton variant="rounded" height={mapSize.height} />
      ) : (
        <>
          <Box component="svg" role="img" aria-label={`${caption}. The same figures are in the table.`} viewBox={`0 0 ${String(mapSize.width)} ${String(mapSize.height)}`} sx={{ width: '100%', maxHeight: 440, display: 'block' }}>
            {outlines.data.map(({ code, name, path }) => (
              <Box
                component="path"
                key={code}
                d={path}
                sx={{ fill: shades[shadeOf(counts.get(code) ?? 0, steps)], stroke: (theme) => theme.tones.paper, strokeWidth: 0.4, cursor: linkTo === undefined ? 'default' : 'pointer', '&:hover': { stroke: (theme) => theme.tones.ink, strokeWidth: 1 } }}
                onPointerEnter={() => setPointed(`${name}: ${String(counts.get(code) ?? 0)}`)}
                onPointerLeave={() => setPointed(null)}
                onClick={() => linkTo !== undefined && void navigate(linkTo(code))}
              />
            ))}
          </Box>
          <Typography variant="body2" aria-hidden sx={{ minHeight: 20 }}>
            {pointed ?? ' '}
          </Typography>
          <MapLegend steps={steps} />
        </>
      )}
      {note !== undefined && (
        <Typography variant="caption" color="text.secondary" component="p">
          {note}
        </Typography>
      )}
      <Typography variant="caption" color="text.secondary" component="p">
        Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright and database right.
      </Typography>
    </Box>
  );
}
