import { Box, Drawer, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { Keys } from '../keyboard/Keys.js';
import { useSession } from '../session/useSession.js';
import { entryAt, isFor, menuAt, type MenuEntry } from './menu.js';

/** The menu at the side of a wide screen. */
export function SideMenu(): ReactElement {
  return (
    <Box
      component="nav"
      aria-label="Work"
      sx={{
        width: 196,
        flexShrink: 0,
        position: 'sticky',
        top: 48,
        height: 'calc(100dvh - 48px)',
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <MenuList />
    </Box>
  );
}

/** The whole menu on a phone, behind "More". */
export function MenuDrawer({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <Drawer
      anchor="bottom"
      open={open}
      onClose={onClose}
      slotProps={{
        paper: { component: 'nav', 'aria-label': 'Work', sx: { p: 1, maxHeight: '80dvh' } },
      }}
    >
      <MenuList onChosen={onClose} roomy />
    </Drawer>
  );
}

interface MenuListProps {
  readonly onChosen?: () => void;
  readonly roomy?: boolean;
}

function MenuList({ onChosen, roomy = false }: MenuListProps): ReactElement {
  const session = useSession();
  const roles = session?.roles ?? [];
  // A colleague may wonder what else there is; another partner's pages are no partner's concern.
  const entries = menuAt(session?.door).filter(
    (entry) => session?.door !== 'partner' || isFor(entry, roles),
  );
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        '& a, & [aria-disabled]': { minHeight: roomy ? 48 : 34 },
      }}
      onClick={onChosen}
    >
      {entries.map((entry) => (
        <li key={entry.to}>
          {isFor(entry, roles) ? <OpenEntry entry={entry} /> : <ClosedEntry entry={entry} />}
        </li>
      ))}
    </Box>
  );
}

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.25,
  px: 1.75,
  py: 0.5,
  textDecoration: 'none',
  position: 'relative',
} as const;

function OpenEntry({ entry }: { readonly entry: MenuEntry }): ReactElement {
  const Icon = entry.icon;
  const { pathname } = useLocation();
  return (
    <Box
      component={Link}
      to={entry.to}
      aria-current={entryAt(pathname) === entry ? 'page' : undefined}
      sx={({ tones }) => ({
        ...row,
        color: tones.ink,
        borderLeft: '3px solid transparent',
        '&:hover': { background: tones.raised },
        '&[aria-current]': {
          borderLeftColor: tones.accent,
          background: tones.accentGround,
          color: tones.accent,
          fontWeight: 650,
        },
        // Beside the words, not among them: they would break into two lines for what is hardly ever shown.
        '& .keys': { position: 'absolute', right: 8, background: 'inherit', opacity: 0 },
        '&:hover .keys, &:focus-visible .keys': { opacity: 1 },
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 19 }} />
      {entry.label}
      <Box
        component="span"
        className="keys"
        aria-hidden
        sx={{ display: { xs: 'none', md: 'inline' } }}
      >
        <Keys keys={`g ${entry.letter}`} />
      </Box>
    </Box>
  );
}

function ClosedEntry({ entry }: { readonly entry: MenuEntry }): ReactElement {
  const Icon = entry.icon;
  return (
    <Box
      role="link"
      aria-disabled="true"
      tabIndex={0}
      sx={{
        ...row,
        alignItems: 'flex-start',
        color: 'text.secondary',
        borderLeft: '3px solid transparent',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 19, opacity: 0.6 }} />
      <span>
        {entry.label}
        <Typography component="span" variant="caption" sx={{ display: 'block' }}>
          {entry.why}
        </Typography>
      </span>
    </Box>
  );
}
