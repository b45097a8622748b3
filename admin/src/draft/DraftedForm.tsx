import { Box, Button, Paper, Stack } from '@mui/material';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import {
  FormProvider,
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
} from 'react-hook-form';
import { CommandNotice } from '../form/CommandNotice.js';
import { FormProblems } from '../form/ProblemContext.js';
import { problemsByField, type Problem } from '../graphql/problem.js';
import type { Command } from '../graphql/useCommand.js';
import { UnsavedGuard } from '../guard/UnsavedGuard.js';
import { Keys } from '../keyboard/Keys.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { aroundTyped } from './around-typed.js';
import { discardDraft, draftDoor } from './draft-door.js';
import { DraftStatus } from './DraftStatus.js';
import { useServerDraft } from './useServerDraft.js';

interface DraftedFormProps<Values extends FieldValues> {
  readonly kind: string;
  readonly draftKey: string;
  readonly empty: Values;
  /** What would be lost: "this consultation". */
  readonly what: string;
  readonly submitLabel: string;
  readonly command: Pick<Command<unknown, never>, 'problem' | 'fault' | 'isRunning' | 'clear'>;
  /** Saves it; true when the server has it. */
  readonly onSend: (values: Values) => Promise<boolean>;
  /** Called when the first thing is typed. */
  readonly onBegun: () => void;
  readonly children: ReactNode;
}

/** A long form that keeps what is typed on the server, a few seconds behind, until it is saved. */
export function DraftedForm<Values extends FieldValues>(
  props: DraftedFormProps<Values>,
): ReactElement {
  const { kind, draftKey, empty, what, submitLabel, command, onSend, onBegun, children } = props;
  const form = useForm<Values>({ defaultValues: empty as DefaultValues<Values> });
  const [door] = useState(() => draftDoor<Values>(kind, draftKey));
  const draft = useServerDraft<Values>(door, form.getValues, (body) =>
    form.reset(aroundTyped(empty, form.getValues(), { ...empty, ...body }), {
      keepDefaultValues: true,
    }),
  );
  // What the server refused is said until that field is changed.
  const [mended, setMended] = useState<Problem | null>(null);
  const problem = command.problem === mended ? null : command.problem;
  const problems = problemsByField(problem);
  const [first] = Object.keys(problems).filter((name) => name !== '');
  const { setFocus } = form;
  useEffect(() => {
    if (first !== undefined) setFocus(first as Path<Values>);
  }, [first, setFocus]);

  const { changed } = draft;
  useEffect(() => {
    const subscription = form.watch((_values, { type, name }) => {
      const refused = problem?.field;
      if (refused != null && name !== undefined && refused.startsWith(name)) setMended(problem);
      // Only what a person typed is worth keeping; a value that a page fills in by itself is not.
      if (type !== 'change') return;
      changed();
      onBegun();
    });
    return () => subscription.unsubscribe();
  }, [form, changed, onBegun, problem]);

  const send = async (values: Values): Promise<void> => {
    if (!(await onSend(values))) return;
    draft.finished();
    void draft.inTurn(() => discardDraft(kind, draftKey)).catch(() => undefined);
  };
  const submit = (): void => void form.handleSubmit(send)();
  useShortcuts([{ keys: 'Ctrl+Enter', label: submitLabel, group: 'On this page', run: submit }]);

  return (
    <FormProvider {...form}>
      <FormProblems of={problems}>
        <Box
          component="form"
          noValidate
          // Before a list with the focus takes the key to open itself.
          onKeyDownCapture={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            submit();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {children}
          <Paper
            variant="outlined"
            sx={{ position: 'sticky', bottom: { xs: 64, md: 8 }, p: 1.25, zIndex: 2 }}
          >
            <CommandNotice problem={problem} fault={command.fault} onLook={command.clear} />
            <Stack
              direction="row"
              spacing={2}
              sx={{ alignItems: 'center', justifyContent: 'space-between' }}
            >
              <DraftStatus state={draft.state} onSaveOver={draft.saveOver} />
              <Button
                type="submit"
                variant="contained"
                loading={command.isRunning}
                endIcon={<Keys keys="Ctrl+Enter" />}
                sx={{ flexShrink: 0, whiteSpace: 'nowrap' }}
              >
                {submitLabel}
              </Button>
            </Stack>
          </Paper>
        </Box>
        <UnsavedGuard when={draft.isUnsaved} what={what} onSave={draft.saveNow} />
      </FormProblems>
    </FormProvider>
  );
}
