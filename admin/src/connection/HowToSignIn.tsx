import { Box, Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../fact/Panel.js';

/** What a developer must know to get the first answer. */
export function HowToSignIn(): ReactElement {
  const { origin } = window.location;
  return (
    <Panel title="How a program signs in">
      <Typography variant="body2" component="div">
        <ol style={{ margin: 0, paddingLeft: 20 }}>
          <li>
            Make a pair of keys and keep the private one in your system:
            <Code
              text={`openssl ecparam -name prime256v1 -genkey -noout -out private.pem\nopenssl ec -in private.pem -pubout -out public.pem`}
            />
          </li>
          <li>
            Sign a JWT with it (ES256): <code>iss</code> and <code>sub</code> are the client id,{' '}
            <code>aud</code> is <code>{origin}/oidc</code>, <code>jti</code> is new each time,{' '}
            <code>exp</code> a minute ahead. Leave <code>kid</code> out, or put in the one shown.
          </li>
          <li>
            Swap it for a token, which is good for five minutes:
            <Code
              text={`curl ${origin}/oidc/token -d grant_type=client_credentials -d scope=graph \\\n  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\\n  -d client_assertion=$JWT`}
            />
          </li>
          <li>
            Ask at <code>{origin}/graphql</code> with <code>Authorization: Bearer TOKEN</code>.
          </li>
        </ol>
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        <Link href="/analyst" underline="always">
          Try your own schema in the workbench
        </Link>
        , with examples that run under your agreement.
      </Typography>
    </Panel>
  );
}

function Code({ text }: { readonly text: string }): ReactElement {
  return (
    <Box
      component="pre"
      tabIndex={0}
      sx={{ overflowX: 'auto', p: 1, my: 0.5, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      {text}
    </Box>
  );
}
