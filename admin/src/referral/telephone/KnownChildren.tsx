import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { PlainDate } from '../../date/PlainDate.js';
import { dayParts } from '../../date/plain-date.js';
import { Reasons } from '../../reason/ReasonList.js';
import { RestrictedBadge } from '../../child/ChildChip.js';
import type { TelephoneForm } from './telephone.form.js';
import { useLikely, type Likely } from './useLikely.js';

/** Children already known who may be the one on the telephone, with the reasons. Nothing is ever joined by itself. */
export function KnownChildren(): ReactElement {
  const [child, nrmReference] = useWatch<TelephoneForm, ['child', 'nrmReference']>({
    name: ['child', 'nrmReference'],
  });
  const { field } = useController<TelephoneForm, 'known'>({ name: 'known' });
  const { likely, isAsking, asked } = useLikely({
    name: `${child.givenNames} ${child.familyName}`,
    dateOfBirth:
      child.dateOfBirth != null && dayParts(child.dateOfBirth) ? child.dateOfBirth : null,
    nrmReference,
  });
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="known-title"
      aria-busy={isAsking}
      sx={{ p: 1.5 }}
    >
      <Typography id="known-title" variant="h2">
        Known already?
      </Typography>
      <Typography variant="body2" color="text.secondary" role="status">
        {!asked
          ? 'Type a name or a date of birth. Children who may be the same appear here.'
          : likely.length === 0
            ? 'Nobody that you may see is like this.'
            : `${String(likely.length)} may be the same. Compare before you choose.`}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
        {likely.map((match) => (
          <li key={match.child.id}>
            <LikelyChild
              match={match}
              chosen={field.value?.id === match.child.id}
              onChoose={() =>
                field.onChange({
                  id: match.child.id,
                  name: match.child.name,
                  reference: match.child.reference,
                })
              }
            />
          </li>
        ))}
      </Stack>
    </Paper>
  );
}

interface LikelyChildProps {
  readonly match: Likely;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function LikelyChild({
  match: { child, reasons },
  chosen,
  onChoose,
}: LikelyChildProps): ReactElement {
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Stack
        direction="row"
        spacing={1}
        sx={{ alignItems: 'baseline', justifyContent: 'space-between' }}
      >
        <Typography sx={{ fontWeight: 600 }}>
          {child.name} {child.isRestricted && <RestrictedBadge />}
        </Typography>
        <Button
          variant={chosen ? 'contained' : 'outlined'}
          aria-pressed={chosen}
          onClick={onChoose}
          aria-label={`The referral is about ${child.name}, ${child.reference}`}
        >
          {chosen ? 'Chosen' : 'It is this child'}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {child.reference} · born <PlainDate on={child.dateOfBirth} short />
        {child.authority != null && ` · ${child.authority.name}`}
      </Typography>
      <Reasons reasons={reasons} />
    </Box>
  );
}
