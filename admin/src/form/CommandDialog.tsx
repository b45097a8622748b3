import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
} from '@mui/material';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { SaveOver } from '../conflict/still-allowed.js';
import { typedText } from '../conflict/typed-text.js';
import { problemsByField } from '../graphql/problem.js';
import type { Command } from '../graphql/useCommand.js';
import { UnsavedGuard } from '../guard/UnsavedGuard.js';
import { CommandNotice } from './CommandNotice.js';
import { LeavingQuestions } from './LeavingQuestions.js';
import { FormProblems } from './ProblemContext.js';
import { useLeaving } from './useLeaving.js';
import { useUnsaved } from './useUnsaved.js';

/** What came of sending a form: nothing to add, or that it was not sent for want of something. */
export type Submitted = void | 'incomplete';

interface CommandDialogProps<Values extends FieldValues> {
  readonly open: boolean;
  readonly title: string;
  readonly submitLabel: string;
  readonly form: UseFormReturn<Values>;
  readonly command: Pick<Command<unknown, never>, 'problem' | 'fault' | 'isRunning' | 'clear'>;
  /** Says "incomplete" where something that must be chosen is not, and nothing was sent. */
  readonly onSubmit: (values: Values, version?: number) => Submitted | Promise<Submitted>;
  readonly onClose: () => void;
  /** True for what cannot be taken back lightly. */
  readonly grave?: boolean;
  /** What is changed and the verdict it needs: only then may it be saved over somebody else's change, knowingly. */
  readonly saveOver?: SaveOver;
  readonly children: ReactNode;
}

/** A small form for one command. Whatever closes it asks before anything typed is lost; Ctrl+Enter sends it. */
export function CommandDialog<Values extends FieldValues>(
  props: CommandDialogProps<Values>,
): ReactElement {
  const {
    open,
    title,
    submitLabel,
    form,
    command,
    onSubmit,
    onClose,
    grave = false,
    saveOver,
    children,
  } = props;
  const id = useId();
  const [isIncomplete, setIncomplete] = useState(false);
  const unsaved = useUnsaved(form, open, command);
  const send = (version?: number): void =>
    void form.handleSubmit(async (values) => {
      unsaved.sent(values);
      const submitted = await onSubmit(values, version);
      if (submitted === 'incomplete') unsaved.closed();
      setIncomplete(submitted === 'incomplete');
    })();
  const leaving = useLeaving(open && unsaved.isUnsaved, () => {
    unsaved.closed();
    form.reset();
    if (command.problem !== null || command.fault !== null) command.clear();
    onClose();
  });
  return (
    <>
      <Dialog
        open={open && !leaving.isAway}
        // A second press of the button may land beside a form that has become smaller.
        onClose={() => !command.isRunning && leaving.close()}
        aria-labelledby={id}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      >
        <FormProvider {...form}>
          <FormProblems of={problemsByField(command.problem)}>
            {/* No box of its own, so that the fields scroll and the buttons stay in sight. */}
            <form
              style={{ display: 'contents' }}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                send();
              }}
            >
              <DialogTitle id={id}>{title}</DialogTitle>
              <DialogContent>
                <Stack spacing={2} sx={{ pt: 1 }}>
                  {children}
                  {isIncomplete && (
                    <Alert severity="error">
                      Nothing was sent: something that must be chosen is still open. Choose it
                      above, then send it again.
                    </Alert>
                  )}
                  <CommandNotice
                    problem={command.problem}
                    fault={command.fault}
                    typedFields={Object.keys(form.formState.dirtyFields)}
                    onLook={() => {
                      command.clear();
                      leaving.look();
                    }}
                    typed={typedText(form.getValues())}
                    saveOver={saveOver}
                    onSaveOver={send}
                  />
                </Stack>
              </DialogContent>
              <DialogActions>
                <Button onClick={leaving.close}>Back</Button>
                <Button
                  type="submit"
                  variant="contained"
                  color={grave ? 'error' : 'primary'}
                  loading={command.isRunning}
                >
                  {submitLabel}
                </Button>
              </DialogActions>
            </form>
          </FormProblems>
        </FormProvider>
      </Dialog>
      <LeavingQuestions title={title} leaving={leaving} />
      {/* Only while there is something to lose: a page can be held up by one guard at a time. */}
      {unsaved.isUnsaved && (
        <UnsavedGuard when what={`what you typed under “${title}”`} isSending={unsaved.isSending} />
      )}
    </>
  );
}
