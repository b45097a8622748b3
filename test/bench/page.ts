/** The page that everybody is measured with, as our graph is asked for it. */
export const pageForGraph = /* GraphQL */ `
  query PageOfChildren {
    children(first: 50) {
      edges {
        node {
          id
          reference
          state
          givenNames
          familyName
          dateOfBirth
          sex
          authority {
            gssCode
          }
          referrals(first: 5) {
            id
            reference
            state
            receivedAt
            channel
            exploitationTypes
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** The same page as PostGraphile names it. */
export const pageForPostGraphile = /* GraphQL */ `
  query PageOfChildren {
    allChildren(first: 50, orderBy: [FAMILY_NAME_ASC, GIVEN_NAMES_ASC, PRIMARY_KEY_ASC]) {
      edges {
        node {
          rowId
          reference
          state
          givenNames
          familyName
          dateOfBirth
          sex
          authorityGss
          referralsByChildId(first: 5, orderBy: [RECEIVED_AT_DESC]) {
            nodes {
              rowId
              reference
              state
              receivedAt
              channel
              exploitationTypes
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
