import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef, type ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';
import { useFieldWords } from '../form/ProblemContext.js';
import type { Conflict } from './conflict.js';
import { TypedText } from './TypedText.js';
import type { Standing } from './useStillAllowed.js';

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  /** Whether the change may still be made as things stand now. */
  readonly standing: Standing;
  /** What was typed, to be copied where it may not be saved here any more; else empty. */
  readonly typed: string;
  /** Saves over the change, knowingly. */
  readonly onSaveOver?: (() => void) | undefined;
  /** Takes what is there now; what was typed stays in its fields. */
  readonly onLook: () => void;
}

/** Somebody else was quicker: says who, when and what. Nothing typed is touched. */
export function ConflictNotice({
  conflict,
  standing,
  typed,
  onSaveOver,
  onLook,
}: ConflictNoticeProps): ReactElement {
  const words = useFieldWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, [conflict]);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, [standing]);
  return (
    <Alert severity="warning" ref={notice} tabIndex={-1} sx={{ alignItems: 'flex-start' }}>
      <Stack spacing={0.75}>
        <Typography sx={{ fontWeight: 650 }}>{conflict.sentence}</Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
          {conflict.changes.map((change) => (
            <li key={`${change.by}${change.at}`}>
              {change.by} changed {change.fields.map(words).join(', ')} on <Moment at={change.at} />
            </li>
          ))}
        </Box>
        {conflict.clashes.length > 0 && (
          <Typography>You both changed {conflict.clashes.map(words).join(' and ')}.</Typography>
        )}
        <Typography>What you typed is still here and nothing was saved.</Typography>
        {standing === 'OVER' && (
          <Typography>
            As it stands now this can no longer be done here. Look at what is there, and add what is
            still missing where it belongs.
          </Typography>
        )}
        {typed !== '' && <TypedText text={typed} />}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={onLook}>
            Show what is there now
          </Button>
          {standing === 'ALLOWED' && onSaveOver !== undefined && (
            <Button variant="outlined" onClick={onSaveOver}>
              Save mine over it
            </Button>
          )}
        </Stack>
      </Stack>
    </Alert>
  );
}
