import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { LinkGround, LinkVerdict } from '../__generated__/graphql.js';
import { Keys } from '../keyboard/Keys.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useChoices, useLabel } from '../label/EnumLabel.js';

interface AnswerBarProps {
  readonly verdict: LinkVerdict | null;
  readonly grounds: readonly LinkGround[];
  readonly onVerdict: (verdict: LinkVerdict) => void;
  readonly onGrounds: (grounds: readonly LinkGround[]) => void;
  readonly onSend: () => void;
}

const verdictKeys: readonly (readonly [LinkVerdict, string])[] = [
  ['SAME', 's'],
  ['DIFFERENT', 'd'],
  ['CANNOT_TELL', 'u'],
];

/** The verdict by one letter, the reasons by their numbers, and Ctrl with Enter to send. */
export function AnswerBar({
  verdict,
  grounds,
  onVerdict,
  onGrounds,
  onSend,
}: AnswerBarProps): ReactElement {
  const label = useLabel();
  const reasons = useChoices('LinkGround') as readonly { id: LinkGround; name: string }[];
  const toggle = (ground: LinkGround): void =>
    onGrounds(
      grounds.includes(ground) ? grounds.filter((one) => one !== ground) : [...grounds, ground],
    );
  useShortcuts([
    ...verdictKeys.map(([code, keys]) => ({
      keys,
      label: label('LinkVerdict', code),
      group: 'On this page' as const,
      run: () => onVerdict(code),
    })),
    ...reasons.map(({ id, name }, at) => ({
      keys: String(at + 1),
      label: name,
      group: 'On this page' as const,
      run: () => toggle(id),
    })),
    { keys: 'Ctrl+Enter', label: 'Send and go on', group: 'On this page' as const, run: onSend },
  ]);
  return (
    <>
      <ToggleButtonGroup
        exclusive
        value={verdict}
        onChange={(_, value: LinkVerdict | null) => value !== null && onVerdict(value)}
        aria-label="Are they one child?"
        sx={{ flexWrap: 'wrap' }}
      >
        {verdictKeys.map(([code, keys]) => (
          <ToggleButton key={code} value={code} sx={{ gap: 1 }}>
            {label('LinkVerdict', code)} <Keys keys={keys} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" sx={{ mt: 1.5, mb: 0.5 }} id="review-grounds">
        Why? At least one.
      </Typography>
      <Box
        role="group"
        aria-labelledby="review-grounds"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
      >
        {reasons.map(({ id, name }, at) => (
          <ToggleButton
            key={id}
            value={id}
            size="small"
            selected={grounds.includes(id)}
            onChange={() => toggle(id)}
            sx={{ gap: 1 }}
          >
            {name} <Keys keys={String(at + 1)} />
          </ToggleButton>
        ))}
      </Box>
    </>
  );
}
