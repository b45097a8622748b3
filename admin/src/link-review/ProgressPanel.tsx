import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { LinkReviewProgressPartsFragment } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';

/** How far reviewing has come. What two reviewers have come to stands here for the adjudicator alone. */
export function ProgressPanel({
  progress: { waiting, mine, together },
}: {
  readonly progress: LinkReviewProgressPartsFragment;
}): ReactElement {
  return (
    <Panel title="How far it has come">
      <Typography variant="body2">
        {waiting} wait for you · {mine} answered by you
      </Typography>
      {together && <Together {...together} />}
    </Panel>
  );
}

/** How far two reviewers agree beyond chance, and what is decided. */
function Together({
  disputed,
  decided,
  agreement,
  bands,
}: NonNullable<LinkReviewProgressPartsFragment['together']>): ReactElement {
  return (
    <>
      <Typography variant="body2">
        {disputed} with the adjudicator · {decided} decided
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {agreement.share === null
          ? 'No pair has two answers yet.'
          : `Two agree on ${percent(agreement.share)} of ${String(agreement.pairs)} pairs.`}{' '}
        {agreement.kappa === null
          ? 'Kappa is told once ten pairs have two answers.'
          : `Cohen’s kappa: ${agreement.kappa.toFixed(2)}.`}
      </Typography>
      <Box component="table" sx={table}>
        <caption>Pairs by how probable the link is</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Drawn</th>
            <th scope="col">Decided</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.band}>
              <th scope="row">{percent(band.least)}</th>
              <td>{band.drawn}</td>
              <td>{band.decided}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </>
  );
}

function percent(share: number): string {
  return `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
}

const table = {
  mt: 1,
  width: '100%',
  fontSize: '0.8125rem',
  borderCollapse: 'collapse',
  '& caption': { textAlign: 'left', color: 'text.secondary', pb: 0.5 },
  '& th, & td': { textAlign: 'right', py: 0.25, borderBottom: 1, borderColor: 'divider' },
  '& th:first-of-type': { textAlign: 'left' },
} as const;
