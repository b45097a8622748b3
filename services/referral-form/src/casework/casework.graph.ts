import { z } from 'zod';
import { createServiceTokens } from '@ictg/kit/token';
import { standings } from '../submission/standing.js';
import { CaseworkFailed, CaseworkRefused, type Casework, type FileFault } from './casework.js';

const submitReferral = /* GraphQL */ `
  mutation SubmitReferral($input: SubmitReferralInput!) {
    submitReferral(input: $input) {
      __typename
      ... on SubmitReferralSuccess {
        reference
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`;

const referralStandings = /* GraphQL */ `
  query ReferralStandings($references: [String!]!) {
    referralStandings(references: $references) {
      reference
      standing
      question {
        id
        text
        textWelsh
      }
    }
  }
`;

const answerQuestion = /* GraphQL */ `
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ... on AnswerQuestionSuccess {
        reference
      }
      ... on Problem {
        code
        message
      }
    }
  }
`;

const outcomeShape = z.object({
  reference: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  field: z.string().nullish(),
});
const fileShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  bytes: z.number(),
});
const fileFaults: Readonly<Record<number, FileFault>> = {
  400: 'EMPTY',
  413: 'TOO_LARGE',
  415: 'NOT_TAKEN',
};
const standingShape = z.object({
  reference: z.string(),
  standing: z.enum(standings),
  question: z
    .object({ id: z.string(), text: z.string(), textWelsh: z.string().nullable() })
    .nullable(),
});

/** What casework no longer needs an answer for: handing it over again would change nothing. */
const overAndDone = new Set(['QUESTION_ANSWERED', 'QUESTION_CLOSED']);

export interface CaseworkAddress {
  readonly caseworkUrl: string;
  readonly identityUrl: string;
  readonly serviceSecret: string;
}

/** Casework as it is reached through its part of the graph, with a token of our own. */
export function caseworkByGraph({
  caseworkUrl,
  identityUrl,
  serviceSecret,
}: CaseworkAddress): Casework {
  const tokens = createServiceTokens({ identityUrl, secret: serviceSecret, name: 'referral-form' });
  const ask = async (query: string, variables: object): Promise<Record<string, unknown>> => {
    const response = await fetch(new URL('/graphql', caseworkUrl), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokens.token()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(15_000),
    });
    const body = z
      .object({
        data: z.record(z.string(), z.unknown()).nullish(),
        errors: z.array(z.unknown()).optional(),
      })
      .parse(await response.json());
    // A question that was not even begun, and was allowed, holds something that nobody here can read.
    if (body.data === undefined && body.errors && [200, 400].includes(response.status))
      throw new CaseworkRefused('NOT_UNDERSTOOD', 'The question could not be read.');
    if (body.data === null && response.status === 200)
      throw new CaseworkFailed('Casework failed at a question.');
    if (!body.data || body.errors)
      throw new Error(`Casework answered ${response.status} with errors.`);
    return body.data;
  };
  return {
    async submit(referral) {
      const { submitReferral: answer } = await ask(submitReferral, { input: referral });
      const { reference, code, message, field } = outcomeShape.parse(answer);
      if (reference === undefined)
        throw new CaseworkRefused(code ?? 'UNKNOWN', message ?? '', field ?? undefined);
      return reference;
    },
    async keepFile(name, content) {
      const address = new URL('/files', caseworkUrl);
      address.searchParams.set('name', name);
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await tokens.token()}`,
          'content-type': 'application/octet-stream',
        },
        body: new Uint8Array(content),
        signal: AbortSignal.timeout(30_000),
      });
      const fault = fileFaults[response.status];
      if (fault) return fault;
      if (response.status !== 201)
        throw new Error(`Casework answered ${response.status} to a file.`);
      return fileShape.parse(await response.json());
    },
    async standings(references) {
      const { referralStandings: rows } = await ask(referralStandings, { references });
      return z.array(standingShape).parse(rows);
    },
    async answer(input) {
      const { answerQuestion: answer } = await ask(answerQuestion, { input });
      const { reference, code, message } = outcomeShape.parse(answer);
      if (reference === undefined && !overAndDone.has(code ?? ''))
        throw new CaseworkRefused(code ?? 'UNKNOWN', message ?? '');
    },
  };
}
