import { Alert, Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { ClashNotice } from '../../conflict/ClashNotice.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useFieldWords, useProblemWords } from '../../form/ProblemContext.js';
import { contentOf, formOf, type CallForm } from './call.form.js';
import { useCallWords } from './call-words.js';
import type { CallSaving } from './useCallSaving.js';

interface StandingNoticeProps {
  readonly saving: Pick<CallSaving, 'standing' | 'choose'>;
  readonly onLook: () => void;
}

const written: readonly string[] = ['told', 'adviceGiven'];

/** What of a call is not saved, and what a colleague wrote meanwhile: each field by its name on the screen. */
export function StandingNotice({ saving, onLook }: StandingNoticeProps): ReactElement {
  const { clashes, refused, problem, taken } = saving.standing;
  const form = useFormContext<CallForm>();
  const field = useFieldWords();
  const sentence = useProblemWords();
  const words = useCallWords();
  return (
    <Box sx={{ maxHeight: '45vh', overflow: 'auto' }} role="status">
      <CommandNotice problem={problem} fault={null} onLook={onLook} />
      {taken !== null && (
        <Alert severity="info">
          {taken.by} writes in this call too. New here from them:{' '}
          {taken.fields.map(field).join(', ')}.
        </Alert>
      )}
      {refused.map((one) => (
        <Alert key={one.field} severity="error">
          {sentence(one)} Everything else is saved.
        </Alert>
      ))}
      {clashes.map((clash) => (
        <ClashNotice
          key={clash.field}
          label={field(clash.field)}
          by={clash.by}
          mine={words(clash.field, contentOf(form.getValues()))}
          theirs={words(clash.field, contentOf(formOf(clash.theirs)), clash.theirs)}
          onTheirs={() => saving.choose(clash.field, 'THEIRS')}
          onMine={() => saving.choose(clash.field, 'MINE')}
          onBoth={
            written.includes(clash.field) ? () => saving.choose(clash.field, 'BOTH') : undefined
          }
        />
      ))}
    </Box>
  );
}
