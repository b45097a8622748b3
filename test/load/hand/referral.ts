/** Takes a referral and says under which id. */
export const submitReferral = /* GraphQL */ `
  mutation SubmitReferral($input: SubmitReferralInput!) {
    submitReferral(input: $input) {
      __typename
      ... on SubmitReferralSuccess {
        referral {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`;

/** A made-up referral; the number tells it from the others. */
export function told(number: number, key = `load-key-${number}`) {
  return {
    idempotencyKey: key,
    channel: 'TELEPHONE',
    referrer: { organisation: 'Example Police', type: 'POLICE', reference: `load-${number}` },
    child: {
      givenNames: `Madeup${number}`,
      familyName: 'Loadtest',
      dateOfBirthStatus: 'NOT_KNOWN',
      sex: 'NOT_ASKED',
    },
    authorityGss: 'E10000030',
    exploitationTypes: ['CRIMINAL'],
    concern: 'Made up to see whether it is kept.',
    dangerNow: 'NO',
    missingNow: 'NO',
  };
}
