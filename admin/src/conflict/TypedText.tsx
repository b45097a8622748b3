import { Box, Button, Stack, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';

/** What was typed, to be taken along where it can no longer be saved here. */
export function TypedText({ text }: { readonly text: string }): ReactElement {
  const [isCopied, setCopied] = useState(false);
  return (
    <Stack spacing={0.75}>
      <TextField
        label="What you typed"
        value={text}
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { readOnly: true } }}
        onFocus={(event) => event.target.select()}
      />
      <Box>
        <Button
          variant="outlined"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          Copy what you typed
        </Button>
        <Box component="span" role="status" sx={{ ml: 1 }}>
          {isCopied && 'Copied.'}
        </Box>
      </Box>
    </Stack>
  );
}
