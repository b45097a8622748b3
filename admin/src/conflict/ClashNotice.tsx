import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';

interface ClashNoticeProps {
  /** The field as the screen calls it. */
  readonly label: string;
  readonly by: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
  /** Where both can stand after each other. */
  readonly onBoth?: (() => void) | undefined;
}

/** One field that two people changed: both readings beside each other, and nothing is saved before one is chosen. */
export function ClashNotice(props: ClashNoticeProps): ReactElement {
  const { label, by, mine, theirs, onTheirs, onMine, onBoth } = props;
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <Stack spacing={0.75}>
        <Typography sx={{ fontWeight: 650 }}>
          {label}: {by} and you both changed it. It is not saved until you choose.
        </Typography>
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <Reading title={`${by} wrote`} text={theirs} />
          <Reading title="You typed" text={mine} />
        </Box>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={onTheirs}>
            Take theirs
          </Button>
          {onBoth !== undefined && (
            <Button variant="outlined" onClick={onBoth}>
              Keep both
            </Button>
          )}
          <Button variant="outlined" onClick={onMine}>
            Save mine over it
          </Button>
        </Stack>
      </Stack>
    </Alert>
  );
}

function Reading({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <Box
      component="section"
      aria-label={title}
      tabIndex={0}
      sx={{ maxHeight: 160, overflow: 'auto', borderLeft: 3, borderColor: 'divider', pl: 1 }}
    >
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Box>
    </Box>
  );
}
