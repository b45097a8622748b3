import { Button } from '@mui/material';
import { useRef, type ReactElement } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** What the browser offers to choose from; what is taken is decided by the service. */
  readonly accept: string;
  readonly several?: boolean;
  readonly isBusy?: boolean;
  /** The id of a text that says what may be chosen. */
  readonly describedBy?: string;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button that lets somebody choose files. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { label, accept, several = false, isBusy = false, describedBy, onChosen } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        loading={isBusy}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
    </>
  );
}
