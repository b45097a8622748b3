import PersonIcon from '@mui/icons-material/AccountCircleOutlined';
import {
  Button,
  Divider,
  IconButton,
  ListItemText,
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useLocaleState, useTheme } from 'react-admin';
import { roleWords } from '../session/role.js';
import { signOut } from '../session/sign-out.js';
import { useSession } from '../session/useSession.js';

/** Who is here, in what role, and the way out. */
export function UserMenu({ wide }: { readonly wide: boolean }): ReactElement {
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const name = session?.name ?? '';
  const role = (session?.roles ?? []).map(roleWords).join(', ');
  const open = {
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  } as const;
  return (
    <>
      {wide ? (
        <Button
          {...open}
          color="inherit"
          startIcon={<PersonIcon />}
          sx={{ whiteSpace: 'nowrap' }}
          aria-label={`${name}, ${role}: your menu`}
        >
          {name}
        </Button>
      ) : (
        <IconButton {...open} color="inherit" aria-label={`${name}, ${role}: your menu`}>
          <PersonIcon />
        </IconButton>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <li role="presentation" style={{ padding: '6px 16px' }}>
          <Typography sx={{ fontWeight: 650 }}>{name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {role}
          </Typography>
        </li>
        <Divider />
        {!wide && (
          <MenuItem onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
            {theme === 'dark' ? 'Use the light screen' : 'Use the dark screen'}
          </MenuItem>
        )}
        <MenuItem
          onClick={() => setLocale(locale === 'cy' ? 'en' : 'cy')}
          lang={locale === 'cy' ? 'en' : 'cy'}
        >
          <ListItemText>
            {locale === 'cy' ? 'Labels and dates in English' : 'Labeli a dyddiadau yn Gymraeg'}
          </ListItemText>
        </MenuItem>
        <MenuItem onClick={() => void signOut()}>Sign out</MenuItem>
      </Menu>
    </>
  );
}
