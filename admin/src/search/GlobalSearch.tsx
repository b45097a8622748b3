import SearchIcon from '@mui/icons-material/Search';
import { Autocomplete, Box, InputAdornment, TextField, Typography } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { Keys } from '../keyboard/Keys.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import type { Finding } from './finding.js';
import { useFindings } from './useFindings.js';

/** Search from anywhere: answers while typing, opens with Enter, gives the focus back with Esc. */
export function GlobalSearch(): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const { findings, isAsking, none } = useFindings(text);
  useShortcuts([
    {
      keys: '/',
      label: 'Search child, reference, authority',
      group: 'Everywhere',
      run: () => {
        before.current = document.activeElement;
        input.current?.focus();
        input.current?.select();
      },
    },
  ]);
  const leave = (): void => {
    setText('');
    setOpen(false);
    if (before.current instanceof HTMLElement) before.current.focus();
    else input.current?.blur();
  };
  return (
    <Autocomplete<Finding, false, false, true>
      freeSolo
      autoHighlight
      openOnFocus={false}
      open={open && text.trim().length >= 2}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={findings}
      filterOptions={(all) => all}
      groupBy={(finding) => finding.kind}
      getOptionLabel={(finding) => (typeof finding === 'string' ? finding : finding.title)}
      getOptionKey={(finding) => (typeof finding === 'string' ? finding : finding.to)}
      inputValue={text}
      value={null}
      loading={isAsking || none}
      loadingText={
        none
          ? 'Nothing that you may see. Try part of a name, a reference, an NRM reference or a date of birth.'
          : 'Looking…'
      }
      onInputChange={(_event, value, reason) => {
        if (reason !== 'reset') setText(value);
      }}
      onChange={(_event, finding) => {
        if (finding === null || typeof finding === 'string') return;
        setText('');
        setOpen(false);
        void navigate(finding.to);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
      renderOption={({ key, ...props }, finding) => (
        <Box component="li" key={key as string} {...props}>
          <FindingRow finding={finding} />
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          inputRef={input}
          hiddenLabel
          placeholder="Search child, reference, authority"
          slotProps={{
            htmlInput: {
              ...params.inputProps,
              'aria-label': 'Search child, reference or authority',
              spellCheck: false,
            },
            input: {
              ...params.InputProps,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" aria-hidden />
                </InputAdornment>
              ),
              endAdornment: (
                <InputAdornment position="end" sx={{ display: { xs: 'none', sm: 'flex' } }}>
                  <Keys keys="/" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}

function FindingRow({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <Box sx={{ width: '100%' }}>
      <Typography component="span" sx={{ fontWeight: 600, mr: 1.5 }}>
        {finding.title}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {finding.detail}
      </Typography>
      {finding.why !== null && (
        <Typography
          component="span"
          variant="caption"
          color="text.secondary"
          sx={{ display: 'block' }}
        >
          {finding.why}
        </Typography>
      )}
    </Box>
  );
}
