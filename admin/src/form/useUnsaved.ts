import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Command } from '../graphql/useCommand.js';

interface Unsaved<Values> {
  /** Whether something is typed that the server does not have. */
  readonly isUnsaved: boolean;
  /** Whether it is on its way. */
  readonly isSending: () => boolean;
  readonly sent: (values: Values) => void;
  /** The person closed the form by hand: what was typed stays unsaved. */
  readonly closed: () => void;
}

/** What of a form would be lost by leaving. A form that closes by itself after sending has been saved. */
export function useUnsaved<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  open: boolean,
  { problem, fault }: Pick<Command<unknown, never>, 'problem' | 'fault'>,
): Unsaved<Values> {
  const onItsWay = useRef<Values | null>(null);
  const { reset } = form;
  useEffect(() => {
    if (problem !== null || fault !== null) onItsWay.current = null;
  }, [problem, fault]);
  useEffect(() => {
    if (open || onItsWay.current === null) return;
    // Many forms begin anew by themselves; for the others this is where they stand now.
    if (form.formState.isDirty) reset(onItsWay.current);
    onItsWay.current = null;
  }, [open, form, reset]);
  return {
    isUnsaved: form.formState.isDirty,
    isSending: useCallback(() => onItsWay.current !== null, []),
    sent: useCallback((values: Values) => {
      onItsWay.current = values;
    }, []),
    closed: useCallback(() => {
      onItsWay.current = null;
    }, []),
  };
}
