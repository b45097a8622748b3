import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDrift, writeArtefacts } from './artefact.js';
import { findBreakingChanges } from './check/breaking-change.js';
import { findUnclassified, personalTypes } from './check/classification.js';
import { findLeaks } from './check/contract-ceiling.js';
import { findUndescribed } from './check/description.js';
import { compose } from './composition.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@tag"])`;

const casework = {
  name: 'casework',
  sdl: `${link}
    type Query {
      child(id: ID!): Child
      sites: [Site!]! @tag(name: "public")
      numbers: Int @tag(name: "analyst")
    }
    type Mutation { rename(id: ID!): Child }
    type Child @key(fields: "id") {
      id: ID! @tag(name: "not-personal")
      name: String @tag(name: "personal-identity")
    }
    type Site { code: String! }`,
};

function changed(search: string | RegExp, replacement: string) {
  return [{ name: 'casework', sdl: casework.sdl.replace(search, replacement) }];
}

describe('a contract', () => {
  const { contractApis } = compose([casework]);

  it('has the root fields that admit its audience, and no other', () => {
    expect(contractApis.get('analyst')).toMatch(/sites/);
    expect(contractApis.get('analyst')).toMatch(/numbers/);
    expect(contractApis.get('council')).toMatch(/sites/);
    expect(contractApis.get('council')).not.toMatch(/numbers/);
  });

  it('has nothing that only an untagged root field leads to', () => {
    for (const api of contractApis.values()) expect(api).not.toMatch(/Child|Mutation|rename/);
  });

  it('has no closed type in its file either, but keeps what joins one service to another', () => {
    const sites = {
      name: 'partnership',
      sdl: `${link}
        type Query { spare: Int }
        type Site @key(fields: "code") { code: String! @tag(name: "not-personal") name: String @tag(name: "not-personal") }`,
    };
    const keyed = changed(
      'type Site { code: String! }',
      'type Site @key(fields: "code") { code: String! @tag(name: "personal-identity") }',
    );
    const { artefacts, faults } = compose([...keyed, sites]);
    expect(faults).toEqual([]);
    const file = artefacts.get('contracts/analyst.graphql') ?? '';
    expect(file).not.toMatch(/type (Child|Mutation)|rename|spare/);
    expect(file).toMatch(/code: String! @inaccessible/);
  });

  it('leaves no name of a type behind of which its audience may know nothing', () => {
    const joined = changed(
      'type Mutation { rename(id: ID!): Child }',
      `type Mutation { rename(id: ID!): Renamed }
       type Saved { child: Child @tag(name: "personal-identity") }
       type Refused { code: String @tag(name: "not-personal") }
       union Renamed = Saved | Refused`,
    );
    const { contractApis: apis, faults } = compose(joined);
    expect(faults).toEqual([]);
    expect(apis.get('analyst')).not.toMatch(/Saved|Renamed/);
  });

  it('does not exist when nothing admits its audience', () => {
    expect(contractApis.has('public')).toBe(false);
    const opened = compose(changed('@tag(name: "analyst")', '@tag(name: "without-sign-in")'));
    expect(opened.contractApis.get('public')).toMatch(/numbers/);
    expect(opened.contractApis.get('public')).not.toMatch(/sites/);
  });

  it('may not reach a type about people, even with its telling fields gone', () => {
    const leaky = changed(
      'type Site { code: String! }',
      'type Site { code: String! children: [Child!]! }',
    );
    const { contractApis: apis } = compose(leaky);
    expect(findLeaks(apis, personalTypes(leaky)).join()).toMatch(/council reaches Child/);
    expect(findLeaks(contractApis, personalTypes([casework]))).toEqual([]);
  });
});

describe('the check for classification', () => {
  it('finds a field without a tag in a type about people', () => {
    expect(findUnclassified([casework])).toEqual([]);
    const [fault] = findUnclassified(
      changed('name: String @tag', 'shoeSize: Int name: String @tag'),
    );
    expect(fault).toMatch(/^Child\.shoeSize \(casework\)/);
  });

  it('is alarmed by a name that tells of a person, in a type that nobody tagged', () => {
    const untagged = changed('type Site {', 'type Visitor { dateOfBirth: String } type Site {');
    expect(findUnclassified(untagged)[0]).toMatch(/^Visitor\.dateOfBirth/);
  });
});

describe('the check for descriptions', () => {
  it('names every type, field, argument and value that has none', () => {
    const api = `"""All.""" type Query { "A." a(b: Int): E } enum E { "One." ONE TWO }`;
    expect(findUndescribed(api)).toEqual([
      'Query.a(b:) has no description.',
      'E has no description.',
      'E.TWO has no description.',
    ]);
  });
});

describe('the check for breaking changes', () => {
  const released = 'type Query { a: Int b: Int @deprecated(reason: "Use a.") }';

  it('refuses that a field goes away, unless it was deprecated in a release', async () => {
    expect(await findBreakingChanges(released, 'type Query { b: Int }')).toHaveLength(1);
    expect(await findBreakingChanges(released, 'type Query { a: Int }')).toEqual([]);
  });

  it('lets the graph grow', async () => {
    expect(await findBreakingChanges(released, `${released} extend type Query { c: Int }`)).toEqual(
      [],
    );
  });
});

describe('the committed files', () => {
  it('are found to have drifted when one is changed by hand or is no longer made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ictg-schema-'));
    const { artefacts } = compose([casework]);
    writeArtefacts(folder, artefacts);
    expect(findDrift(folder, artefacts)).toEqual([]);
    const path = join(folder, 'supergraph.graphql');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# by hand\n`);
    writeFileSync(join(folder, 'contracts', 'forgotten.graphql'), 'type Query { a: Int }');
    const drift = findDrift(folder, artefacts);
    rmSync(folder, { recursive: true });
    expect(drift).toHaveLength(2);
  });

  it('are the same in whatever order the services are composed', () => {
    const other = { name: 'partnership', sdl: `${link} type Query { forces: [String!]! }` };
    expect([...compose([other, casework]).artefacts.values()].sort()).toEqual(
      [...compose([casework, other]).artefacts.values()].sort(),
    );
  });
});

describe('composing', () => {
  it('tells what does not fit together', () => {
    const clash = {
      name: 'partnership',
      sdl: `${link} type Query { forces: Int } type Site { code: Int! }`,
    };
    expect(compose([casework, clash]).faults.join()).toMatch(/Site\.code|Site/);
  });
});
