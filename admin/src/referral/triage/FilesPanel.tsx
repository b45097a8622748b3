import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { OpenFileDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useLabel } from '../../label/EnumLabel.js';
import { sizeWords } from '../../file/size.js';
import type { ReferralDetail } from '../useReferral.js';

type StoredFile = ReferralDetail['files'][number];

/** The files sent with a referral. Opening one is logged, and the link works for a minute. */
export function FilesPanel({
  files,
}: {
  readonly files: readonly StoredFile[];
}): ReactElement | null {
  const command = useCommand(OpenFileDocument, 'openFile');
  if (files.length === 0) return null;
  const open = async ({ id }: StoredFile): Promise<void> => {
    const done = await command.run({ fileId: id });
    if (done !== null) window.location.assign(done.path);
  };
  return (
    <Panel title="Files" aside="Opening one is logged.">
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {files.map((file) => (
          <Stack
            key={file.id}
            component="li"
            direction="row"
            spacing={1}
            useFlexGap
            sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}
          >
            <div>
              <Typography sx={{ overflowWrap: 'anywhere' }}>{file.name}</Typography>
              <Typography variant="body2" color="text.secondary">
                {file.kind}, {sizeWords(file.bytes)} · {file.sentBy}, <Moment at={file.sentAt} />
              </Typography>
              <ScanWords of={file} />
            </div>
            <Button
              variant="outlined"
              disabled={!file.canOpen}
              loading={command.isRunning}
              onClick={() => void open(file)}
              aria-label={`Open ${file.name}`}
            >
              Open
            </Button>
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}

const scanColours: Readonly<Record<string, string>> = {
  NOT_SCANNED: 'warning.main',
  CLEAN: 'text.secondary',
  INFECTED: 'error.main',
};

function ScanWords({ of: file }: { readonly of: StoredFile }): ReactElement {
  const label = useLabel();
  return (
    <Typography variant="body2" sx={{ color: scanColours[file.scan] ?? 'text.secondary' }}>
      {label('ScanState', file.scan)}
      {file.scan === 'NOT_SCANNED' && ': no virus scanner has looked at it, so open it with care.'}
      {file.scan === 'INFECTED' && ': what it held was destroyed. Ask the sender for a clean copy.'}
    </Typography>
  );
}
