import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { CoveragePartsFragment } from '../__generated__/graphql.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import { CoverageFigure } from './CoverageFigure.js';

/** Coverage topic by topic, with what is divided by what beside it. */
export function CoveragePanel({
  coverage,
}: {
  readonly coverage: readonly CoveragePartsFragment[] | null;
}): ReactElement {
  const label = useLabel();
  return (
    <Panel title="Trained and still in post">
      {coverage === null ? (
        <Typography variant="body2">
          There is no team yet, or your role does not read coverage.
        </Typography>
      ) : (
        <>
          <FactList
            facts={coverage.map((figure) => ({
              label: label('CourseTopic', figure.topic),
              value: <CoverageFigure of={figure} />,
            }))}
          />
          <Box component="details" sx={{ mt: 1, fontSize: '0.8125rem' }}>
            <summary>What these figures say</summary>
            <ul>
              {coverage.map((figure) => (
                <li key={figure.topic}>
                  {label('CourseTopic', figure.topic)}: {figure.definition}
                </li>
              ))}
            </ul>
            Exact counts of our own records, not for publication.
          </Box>
        </>
      )}
    </Panel>
  );
}
