import { z } from 'zod';
import { createServiceTokens } from '@ictg/kit/token';
import { standings } from '../submission/standing.js';
import { CaseworkRefused, type Casework } from './casework.js';

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
});
const standingShape = z.object({
  reference: z.string(),
  standing: z.enum(standings),
  question: z.object({ id: z.string(), text: z.string() }).nullable(),
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
    if (!body.data || body.errors)
      throw new Error(`Casework answered ${response.status} with errors.`);
    return body.data;
  };
  return {
    async submit(referral) {
      const { submitReferral: answer } = await ask(submitReferral, { input: referral });
      const { reference, code, message } = outcomeShape.parse(answer);
      if (reference === undefined) throw new CaseworkRefused(code ?? 'UNKNOWN', message ?? '');
      return reference;
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
