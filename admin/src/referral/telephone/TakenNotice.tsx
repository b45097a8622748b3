import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { StateFrame } from '../../state/StateFrame.js';

/** A referral that has been taken. */
export interface Taken {
  readonly reference: string;
  /** Null for somebody who may take referrals but not read them. */
  readonly referralId: string | null;
  readonly childName: string;
  /** The call on the line that it was made of, to go back to. */
  readonly callId?: string;
}

/** The referral is safe: its reference to tell the caller, and what comes next. */
export function TakenNotice({
  taken,
  onAnother,
}: {
  readonly taken: Taken;
  readonly onAnother: () => void;
}): ReactElement {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, []);
  return (
    <div ref={notice} tabIndex={-1}>
      <StateFrame
        icon={DoneIcon}
        title={`Referral ${taken.reference} has been taken`}
        action={
          <Stack direction="row" spacing={1}>
            {taken.referralId !== null && (
              <Button variant="contained" component={Link} to={`/referrals/${taken.referralId}`}>
                Go to triage
              </Button>
            )}
            {taken.callId === undefined ? (
              <Button variant="outlined" onClick={onAnother}>
                Take another
              </Button>
            ) : (
              <Button variant="contained" component={Link} to={`/line/calls/${taken.callId}`}>
                Back to the call
              </Button>
            )}
          </Stack>
        }
      >
        <Typography>
          It is about {taken.childName}. Tell the caller the reference {taken.reference}, that the
          person on call has been alerted, and that this replaces neither the NRM referral nor
          telling children&apos;s services.
        </Typography>
      </StateFrame>
    </div>
  );
}
