import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { AreaMap } from './AreaMap.js';
import { MapLegend } from './MapLegend.js';
import { MapTable } from './MapTable.js';
import { shadeOf, shadeWords, stepsFor } from './step.js';
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
export function ChoroplethMap({
  caption,
  unit,
  figures,
  linkTo,
  note,
}: ChoroplethMapProps): ReactElement {
  const [asTable, setAsTable] = useState(false);
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
        <Button onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show the map' : 'Show as a table'}
        </Button>
      </Stack>
      {asTable ? (
        <MapTable caption={caption} unit={unit} figures={figures} linkTo={linkTo} />
      ) : (
        <>
          <AreaMap
            label={caption}
            fillOf={(code) => shades[shadeOf(counts.get(code) ?? 0, steps)] ?? 'none'}
            wordsOf={(code) => String(counts.get(code) ?? 0)}
            onPress={linkTo && ((code) => void navigate(linkTo(code)))}
          />
          <MapLegend
            entries={shadeWords(steps).map((words, at) => ({ words, shade: shades[at] ?? 'none' }))}
          />
        </>
      )}
      {note !== undefined && (
        <Typography variant="caption" color="text.secondary" component="p">
          {note}
        </Typography>
      )}
    </Box>
  );
}
