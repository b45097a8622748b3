import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactElement, type ReactNode } from 'react';

interface FormSectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly columns?: 1 | 2 | 3;
  readonly children: ReactNode;
}

/** One part of a long form, with its heading. Fields follow each other in the order people speak. */
export function FormSection({
  title,
  lead,
  columns = 2,
  children,
}: FormSectionProps): ReactElement {
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ p: { xs: 1.5, md: 2 }, mb: 1.5 }}
    >
      <Typography id={id} variant="h2">
        {title}
      </Typography>
      {lead !== undefined && (
        <Typography variant="body2" color="text.secondary">
          {lead}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', md: `repeat(${String(columns)}, 1fr)` },
        }}
      >
        {children}
      </Box>
    </Paper>
  );
}

/** A field as wide as its section. */
export function WholeRow({ children }: { readonly children: ReactNode }): ReactElement {
  return <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>;
}
