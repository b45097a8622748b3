import { Box, CssBaseline, useMediaQuery, type Theme } from '@mui/material';
import { useState, type ReactElement, type ReactNode } from 'react';
import { KeyboardLayer } from '../keyboard/KeyboardLayer.js';
import { SessionCover } from '../session/SessionCover.js';
import { BottomMenu } from './BottomMenu.js';
import { PageBoundary } from './PageBoundary.js';
import { PageAnnouncer } from './PageAnnouncer.js';
import { MenuDrawer, SideMenu } from './SideMenu.js';
import { SkipLink } from './SkipLink.js';
import { StaffOnly } from './StaffOnly.js';
import { TopBar } from './TopBar.js';
import { useCallShortcut } from '../line/useCallShortcut.js';
import { useGoShortcuts } from './useGoShortcuts.js';

/** The frame of every page: top bar, menu, main part, and the layers that lie over them. */
export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const [drawerOpen, setDrawerOpen] = useState(false);
  useGoShortcuts();
  useCallShortcut();
  return (
    <>
      <CssBaseline />
      <SkipLink />
      <TopBar wide={wide} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {wide && <SideMenu />}
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{
            flex: 1,
            minWidth: 0,
            p: { xs: 1.5, md: 2.5 },
            pb: { xs: 10, md: 4 },
            '@media print': { p: 0 },
          }}
        >
          <PageBoundary>
            <StaffOnly>{children}</StaffOnly>
          </PageBoundary>
        </Box>
      </Box>
      {!wide && <BottomMenu onMore={() => setDrawerOpen(true)} />}
      {!wide && <MenuDrawer open={drawerOpen} onClose={() => setDrawerOpen(false)} />}
      <PageAnnouncer />
      <KeyboardLayer />
      <SessionCover />
    </>
  );
}
