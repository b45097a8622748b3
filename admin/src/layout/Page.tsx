import { Box, Stack, Typography } from '@mui/material';
import { useCallback, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { RefusedPage } from '../state/ForbiddenState.js';
import { PageRefusal } from '../state/page-refusal.js';
import { openPage } from './page.store.js';

interface PageProps {
  readonly heading: ReactNode;
  /** What the window and the browser's history show: never a child's name. */
  readonly windowTitle: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its heading, what can be done here, and its content. Opening it moves the focus to the heading. */
export function Page({ heading, windowTitle, lead, actions, children }: PageProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const hub = pathname.split('/').slice(0, 3).join('/');
  const [refusal, setRefusal] = useState<{ pathname: string; reason: ReactNode } | null>(null);
  const refuse = useCallback((reason: ReactNode) => setRefusal({ pathname, reason }), [pathname]);
  const isRefused = refusal !== null && refusal.pathname === pathname;

  useEffect(() => {
    document.title = `${windowTitle} · Guardians`;
  }, [windowTitle]);

  useEffect(() => {
    openPage(windowTitle);
    const main = document.getElementById('main');
    // Somewhere inside the page has taken the focus already, such as the first field of a form.
    if (main?.contains(document.activeElement) === true && document.activeElement !== main) return;
    title.current?.focus({ preventScroll: true });
  }, [hub]);

  return (
    <>
      <Stack
        direction="row"
        spacing={1.5}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}
      >
        <Box sx={{ flex: { xs: '1 1 100%', sm: '1 1 22rem' }, minWidth: 0 }}>
          <Typography variant="h1" ref={title} tabIndex={-1}>
            {heading}
          </Typography>
          {lead !== undefined && !isRefused && (
            <Typography component="div" color="text.secondary">
              {lead}
            </Typography>
          )}
        </Box>
        {actions !== undefined && !isRefused && (
          <Stack direction="row" spacing={1} useFlexGap data-no-print sx={{ flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      <PageRefusal value={refuse}>
        {isRefused ? <RefusedPage reason={refusal.reason} /> : children}
      </PageRefusal>
    </>
  );
}
