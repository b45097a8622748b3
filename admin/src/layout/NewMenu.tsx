import AddIcon from '@mui/icons-material/Add';
import { Button, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { holdsConsultations } from '../consultation/consultation.form.js';
import { plansSessions } from '../awareness/session-words.js';
import { caseRoles } from './menu.js';
import { Keys } from '../keyboard/Keys.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useBeginCall } from '../line/useBeginCall.js';
import { useSession } from '../session/useSession.js';

interface NewEntry {
  readonly label: string;
  readonly run: (() => void) | null;
  readonly why: string;
}

const mayRefer = ['manager', 'line'];

function useEntries(): readonly NewEntry[] {
  const navigate = useNavigate();
  const roles = useSession()?.roles ?? [];
  const refers = mayRefer.some((role) => roles.includes(role));
  const taking = useBeginCall();
  const works = caseRoles.some((role) => roles.includes(role));
  return [
    {
      label: 'Referral by telephone',
      run: refers ? () => void navigate('/referrals/create') : null,
      why: 'For managers and the line.',
    },
    { label: 'Call on the line', run: taking?.begin ?? null, why: 'For managers and the line.' },
    {
      label: 'Consultation',
      run: holdsConsultations(roles) ? () => void navigate('/consultations/create') : null,
      why: 'For RPCs and managers.',
    },
    {
      label: 'Case note',
      run: works ? () => void navigate('/contacts/create') : null,
      why: 'For managers and guardians.',
    },
    {
      label: 'Meeting, call, letter or visit',
      run: works ? () => void navigate('/contacts/create?kind=PROFESSIONALS_MEETING') : null,
      why: 'For managers and guardians.',
    },
    {
      label: 'Complaint or incident',
      run: works || refers ? () => void navigate('/matters/create') : null,
      why: 'For managers, guardians and the line.',
    },
    {
      label: 'Awareness session',
      run: plansSessions(roles) ? () => void navigate('/sessions/create') : null,
      why: 'For organisers, RPCs and managers.',
    },
  ];
}

/** Begins something new: `n`, then choose what. Not there for whoever begins nothing here. */
export function NewMenu({ wide }: { readonly wide: boolean }): ReactElement | null {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const entries = useEntries();
  const begins = entries.some((entry) => entry.run !== null);
  useShortcuts(
    begins
      ? [{ keys: 'n', label: 'New: choose what', group: 'Everywhere', run: () => setOpen(true) }]
      : [],
  );
  const props = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => setOpen(true),
    ref: button,
  } as const;
  if (!begins) return null;
  return (
    <>
      {wide ? (
        <Button {...props} variant="contained" startIcon={<AddIcon />} endIcon={<Keys keys="n" />}>
          New
        </Button>
      ) : (
        <Tooltip title="New">
          <IconButton {...props} color="primary" aria-label="New">
            <AddIcon />
          </IconButton>
        </Tooltip>
      )}
      <Menu anchorEl={button.current} open={open} onClose={() => setOpen(false)}>
        {entries.map((entry) => (
          <MenuItem
            key={entry.label}
            aria-disabled={entry.run === null}
            onClick={() => {
              if (entry.run === null) return;
              setOpen(false);
              entry.run();
            }}
          >
            <ListItemText
              primary={entry.label}
              secondary={entry.run === null ? entry.why : undefined}
              slotProps={{
                primary: { color: entry.run === null ? 'text.secondary' : 'text.primary' },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
