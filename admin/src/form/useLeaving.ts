import { useState } from 'react';

/** How a person turns away from a form with something in it. */
export interface Leaving {
  /** Asked whether what was typed may be thrown away. */
  readonly isAsked: boolean;
  /** Looking at the page behind it; what was typed waits. */
  readonly isAway: boolean;
  readonly close: () => void;
  readonly look: () => void;
  readonly goOn: () => void;
  readonly throwAway: () => void;
}

/** Closes a form by hand: at once where nothing would be lost, else only once told to throw it away. */
export function useLeaving(isUnsaved: boolean, onClose: () => void): Leaving {
  const [step, setStep] = useState<'ask' | 'look' | null>(null);
  // What was asked about has been saved meanwhile: there is nothing to ask about.
  if (step !== null && !isUnsaved) setStep(null);
  const leaveBy = (next: 'ask' | 'look') => () => (isUnsaved ? setStep(next) : onClose());
  return {
    isAsked: step === 'ask',
    isAway: step === 'look',
    close: leaveBy('ask'),
    look: leaveBy('look'),
    goOn: () => setStep(null),
    throwAway: () => {
      setStep(null);
      onClose();
    },
  };
}
