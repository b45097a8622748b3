import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../../fact/Panel.js';
import { AreaMap } from '../../map/AreaMap.js';
import { boundaryCode } from '../../map/boundary-code.js';
import { MapLegend } from '../../map/MapLegend.js';
import { shadeOf, shadeWords, stepsFor } from '../../map/step.js';
import { useShades } from '../../map/useShades.js';
import { intervalOf, written } from '../../published/figure.js';
import type { QuestionAnswer } from './question.js';

const title = 'Children without a guardian by authority';

/** Where they are: counts to a multiple of 5, in today's boundaries. */
export function GapMap({ answer }: { readonly answer: QuestionAnswer }): ReactElement {
  const shades = useShades();
  const found = new Map(
    answer.places.cells.map((figure) => [
      boundaryCode(figure.keys.find((key) => /^[EW]\d{8}$/.test(key)) ?? ''),
      figure,
    ]),
  );
  const steps = stepsFor([...found.values()].map(({ value }) => value ?? 0));
  return (
    <Panel title={title}>
      <AreaMap
        label={title}
        fillOf={(code) => {
          const value = found.get(code)?.value;
          return value == null ? 'none' : (shades[shadeOf(value, steps)] ?? 'none');
        }}
        wordsOf={(code) => {
          const figure = found.get(code);
          if (figure === undefined) return 'no figure of its own in this geography';
          if (figure.value === null) return `${written(figure)} not told`;
          return `about ${written(figure)}, ${intervalOf(figure)}`;
        }}
      />
      <MapLegend
        entries={[
          ...shadeWords(steps).map((words, at) => ({
            words: at === 0 ? '0, which may be a few' : words,
            shade: shades[at] ?? 'none',
          })),
          { words: 'not told', shade: 'transparent' },
        ]}
      />
      <Typography variant="caption" color="text.secondary" component="p">
        Counts, not shares: more children are referred where more live. The table gives shares.
      </Typography>
    </Panel>
  );
}
