import { Button, List, ListItem, Popover, Typography } from '@mui/material';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

interface ReasonListProps {
  /** What the reasons are for, as a question: "Why this offer?" */
  readonly question: string;
  readonly reasons: readonly ReactNode[];
  readonly label?: string;
}

/** The reason beside the answer: one press away, never more. */
export function ReasonList({
  question,
  reasons,
  label = 'why',
}: ReasonListProps): ReactElement | null {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  if (reasons.length === 0) return null;
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={`${label}: ${question}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          minHeight: 24,
          minWidth: 0,
          px: 0.75,
          py: 0,
          textDecoration: 'underline',
          textDecorationStyle: 'dotted',
          textUnderlineOffset: 3,
        }}
      >
        {label}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-labelledby': id, sx: { p: 1.5, maxWidth: 420 } },
        }}
      >
        <Typography id={id} variant="h3" component="h2">
          {question}
        </Typography>
        <Reasons reasons={reasons} />
      </Popover>
    </>
  );
}

/** Reasons as a short list. */
export function Reasons({ reasons }: { readonly reasons: readonly ReactNode[] }): ReactElement {
  return (
    <List dense disablePadding sx={{ listStyle: 'disc', pl: 2.25 }}>
      {reasons.map((reason, at) => (
        <ListItem key={at} disableGutters disablePadding sx={{ display: 'list-item', py: 0.25 }}>
          {reason}
        </ListItem>
      ))}
    </List>
  );
}
