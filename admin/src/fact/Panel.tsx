import { Box, Paper, Stack, Typography } from '@mui/material';
import { useId, type ReactElement, type ReactNode } from 'react';
import { PageRefusal } from '../state/page-refusal.js';

interface PanelProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A framed part of a page with its heading. Refused, it leaves the rest of the page as it is. */
export function Panel({ title, aside, children }: PanelProps): ReactElement {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 1.5 }}>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap', mb: 1 }}
      >
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {aside !== undefined && <Box sx={{ fontSize: '0.8125rem' }}>{aside}</Box>}
      </Stack>
      <PageRefusal value={null}>{children}</PageRefusal>
    </Paper>
  );
}
