import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import type { ShownSession } from './session.form.js';

interface AimsPanelProps {
  readonly session: ShownSession;
  readonly sums: NonNullable<ShownSession['evaluation']>;
}

/** What the session did: how sure people were before, after and three months later, aim by aim, never of too few. */
export function AimsPanel({ session, sums }: AimsPanelProps): ReactElement {
  const label = useLabel();
  const fewest = sums[0]?.fewest ?? 0;
  return (
    <Panel title="Evaluation" aside={`shown from ${String(fewest)} answers`}>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          '& th, & td': { p: 0.5, textAlign: 'left', verticalAlign: 'top', fontSize: '0.8125rem' },
        }}
      >
        <caption
          style={{ captionSide: 'bottom', textAlign: 'left', fontSize: '0.75rem', paddingTop: 4 }}
        >
          Sure of it / knows of it, on average, 1 to 5. Not for publication.
        </caption>
        <thead>
          <tr>
            <th scope="col">Aim</th>
            {sums.map(({ moment, answers }) => (
              <th key={moment} scope="col">
                {label('EvaluationMoment', moment)}
                <Typography component="div" variant="caption" color="text.secondary">
                  {answers} {answers === 1 ? 'answer' : 'answers'}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {session.courseVersion.aims.map(({ text }, at) => (
            <tr key={text}>
              <Box component="th" scope="row" sx={{ fontWeight: 400 }}>
                {text}
              </Box>
              {sums.map(({ moment, aims }) => (
                <Box
                  component="td"
                  key={moment}
                  sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
                >
                  {aims === null
                    ? 'too few'
                    : `${aims[at]?.confidence.toFixed(1) ?? ''} / ${aims[at]?.knowledge.toFixed(1) ?? ''}`}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Panel>
  );
}
