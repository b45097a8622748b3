import {
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Example } from './example.js';

/** What partners' developers ask first. Each is cut down to what the agreement opens, and left out if nothing is. */
const asked: readonly Example[] = [
  {
    name: 'What our agreement opens',
    text: `query OurAgreement {
  ourAgreement { reference standing untilOn groups openedFields }
}`,
  },
  {
    name: 'Children we are responsible for',
    text: `query OurChildren {
  sharedChildren(reason: RESPONSIBLE, first: 20) {
    edges { node {
      reference since givenNames familyName dateOfBirth
      guardianName guardianEmail guardianPhone
      meetings { kind at } alerts { kind since }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'Children missing from our area',
    text: `query MissingChildren {
  sharedChildren(reason: MISSING, first: 20) {
    edges { node { reference since givenNames familyName dateOfBirth guardianName guardianPhone } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'What has changed: keep endCursor, and ask on from it',
    text: `query Changes {
  changes(first: 50) {
    edges { node { kind reference reason at } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'Who of us looked',
    text: `query OurLooks {
  agencyLooks(first: 20) { edges { node { at officer record fields childReference } } }
}`,
  },
  {
    name: 'Our connections, and what they may ask',
    text: `query OurConnections {
  ourClients {
    clientId state
    limits { requestsPerMinute atOnce recordsPerDocument }
    keys { thumbprint untilOn standing lastUsedAt }
  }
}`,
  },
  {
    name: 'Authorities with their codes',
    text: `query Authorities { localAuthorities { gssCode name } }`,
  },
];

/** The examples that run in this schema, each with the fields that there are. */
export function examplesIn(schema: GraphQLSchema): readonly Example[] {
  return asked.flatMap(({ name, text }) => {
    const left = within(schema, text);
    return left === undefined ? [] : [{ name, text: left }];
  });
}

/** A document without the fields that the schema lacks; undefined when nothing sound is left. */
function within(schema: GraphQLSchema, text: string): string | undefined {
  const info = new TypeInfo(schema);
  const left = visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field: {
        enter: () => (info.getFieldDef() ? undefined : null),
        leave: ({ selectionSet }) => (selectionSet?.selections.length === 0 ? null : undefined),
      },
    }),
  );
  const isEmpty = left.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.length === 0,
  );
  return isEmpty || validate(schema, left).length > 0 ? undefined : print(left);
}
