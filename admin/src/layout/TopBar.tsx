import { AppBar, Box, Toolbar, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { GlobalSearch } from '../search/GlobalSearch.js';
import { useSession } from '../session/useSession.js';
import { NewMenu } from './NewMenu.js';
import { ThemeToggle } from './ThemeToggle.js';
import { UserMenu } from './UserMenu.js';

/** The bar over every page: home, search, new, and who is here. */
export function TopBar({ wide }: { readonly wide: boolean }): ReactElement {
  // A partner finds what its agreement opens in lists of its own: there is nothing for it to search or add here.
  const isStaff = useSession()?.door !== 'partner';
  return (
    <AppBar
      position="sticky"
      sx={({ tones }) => ({
        background: tones.paper,
        color: tones.ink,
        borderBottom: `1px solid ${tones.line}`,
        zIndex: 1200,
      })}
    >
      <Toolbar
        variant="dense"
        disableGutters
        sx={{ minHeight: 48, px: { xs: 1, md: 2 }, gap: { xs: 0.75, md: 1.5 } }}
      >
        {wide && (
          <Typography
            component={Link}
            to="/"
            sx={{
              fontWeight: 700,
              color: 'text.primary',
              textDecoration: 'none',
              width: 172,
              flexShrink: 0,
            }}
          >
            Guardians
          </Typography>
        )}
        <Box sx={{ flex: 1, maxWidth: 640, minWidth: 0 }}>{isStaff && <GlobalSearch />}</Box>
        <Box sx={{ flex: { md: 1 } }} />
        {isStaff && <NewMenu wide={wide} />}
        {wide && <ThemeToggle />}
        <UserMenu wide={wide} />
      </Toolbar>
    </AppBar>
  );
}
