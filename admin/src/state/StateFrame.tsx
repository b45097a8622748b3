import { Box, Stack, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactElement, ReactNode } from 'react';

interface StateFrameProps {
  readonly icon: SvgIconComponent;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly alert?: boolean;
}

/** The common frame of a page's states: an icon, one sentence, what it means, what to do. */
export function StateFrame({
  icon: Icon,
  title,
  children,
  action,
  alert = false,
}: StateFrameProps): ReactElement {
  return (
    <Box
      role={alert ? 'alert' : undefined}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: 3,
        py: 3,
        maxWidth: 640,
      }}
    >
      <Stack direction="row" spacing={2}>
        <Icon aria-hidden sx={{ color: 'text.secondary', fontSize: 28 }} />
        <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
          <Typography variant="h2" component="p">
            {title}
          </Typography>
          {children !== undefined && <Typography component="div">{children}</Typography>}
          {action}
        </Stack>
      </Stack>
    </Box>
  );
}
