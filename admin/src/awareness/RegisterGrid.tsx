import CameIcon from '@mui/icons-material/CheckCircle';
import NoMarkIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Typography } from '@mui/material';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useLabel } from '../label/EnumLabel.js';
import type { Person } from './session-people.js';
import type { Register } from './useRegister.js';

interface RegisterGridProps {
  readonly people: readonly Person[];
  readonly register: Register;
  readonly canRegister: boolean;
}

/** Whoever waits or was marked is in it too; arrows go from person to person, Space ticks. */
export function RegisterGrid({ people, register, canRegister }: RegisterGridProps): ReactElement {
  const came = people.filter((person) => register.markOf(person) === 'CAME').length;
  return (
    <>
      <Typography component="p" aria-live="polite" sx={{ mb: 1, fontWeight: 600 }}>
        {came} of {people.length} came
      </Typography>
      <Box
        component="table"
        onKeyDown={moveByArrow}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          bgcolor: 'background.paper',
          '& th, & td': {
            borderBottom: 1,
            borderColor: 'divider',
            p: { xs: 0.5, sm: 0.75 },
            textAlign: 'left',
          },
          '& .wide': { display: { xs: 'none', md: 'table-cell' } },
        }}
      >
        <caption style={{ position: 'absolute', left: -9999 }}>
          Register: arrows go from person to person, Space ticks
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="wide">
              Invited
            </th>
            <th scope="col" className="wide">
              Place
            </th>
            <th scope="col" className="wide">
              Answered before
            </th>
            <th scope="col" className="wide">
              Answered after
            </th>
            <th scope="col">Came</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              register={register}
              canRegister={canRegister}
            />
          ))}
        </tbody>
      </Box>
    </>
  );
}

interface PersonRowProps extends Omit<RegisterGridProps, 'people'> {
  readonly person: Person;
}

function PersonRow({ person, register, canRegister }: PersonRowProps): ReactElement {
  const label = useLabel();
  const mark = register.markOf(person);
  const isCame = mark === 'CAME';
  const yes = (is: boolean): ReactNode => (is ? 'yes' : 'no');
  return (
    <tr>
      <Box component="th" scope="row" sx={{ fontWeight: 600 }}>
        {person.name}
        <Typography variant="body2" color="text.secondary">
          {[person.teamName, person.accessNeeds && `needs: ${person.accessNeeds}`]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {register.isWaitingFor(person) && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            not kept yet
          </Typography>
        )}
      </Box>
      <td className="wide">{yes(person.wasInvited)}</td>
      <td className="wide">{label('BookingState', person.state)}</td>
      <td className="wide">{yes(person.answeredBefore)}</td>
      <td className="wide">{yes(person.answeredAfter)}</td>
      <td>
        <Box sx={{ display: 'flex', gap: 0.5, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
          <Button
            data-tick=""
            aria-pressed={isCame}
            aria-label={`${person.name}: came`}
            disabled={!canRegister}
            variant={isCame ? 'contained' : 'outlined'}
            startIcon={isCame ? <CameIcon /> : <NoMarkIcon />}
            onClick={() => register.mark(person, isCame ? 'NOT_RECORDED' : 'CAME')}
            sx={{ minWidth: { xs: 96, sm: 84 }, minHeight: { xs: 48, sm: 36 } }}
          >
            Came
          </Button>
          <Button
            aria-pressed={mark === 'DID_NOT_COME'}
            aria-label={`${person.name}: did not come`}
            disabled={!canRegister}
            variant={mark === 'DID_NOT_COME' ? 'contained' : 'text'}
            color="inherit"
            onClick={() =>
              register.mark(person, mark === 'DID_NOT_COME' ? 'NOT_RECORDED' : 'DID_NOT_COME')
            }
            sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
          >
            Did not
          </Button>
        </Box>
      </td>
    </tr>
  );
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(document.activeElement instanceof HTMLElement)) return;
  const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tick]')];
  const row = document.activeElement.closest('tr');
  const at = ticks.findIndex((tick) => tick.closest('tr') === row);
  const next = ticks[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
