import { type InferEntity } from '@mikro-orm/core';
import type { Step } from '../linkage/explain.js';
/**
 * Two records that people are to look at, by their owners' tokens. It bears no id of a record here, so that nothing of
 * what is counted can be found from it: not whether there is a worker, nor anything else.
 */
export declare const LinkReviewEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'LinkReview',
  'link_review',
  import('@mikro-orm/core').InferEntityFromProperties<
    {
      readonly id: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
            primary: true;
          } & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly version: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          Omit<
            Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
              version: true;
            },
            'default'
          > & {
            default: 1;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly createdAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          import('@mikro-orm/core').EmptyOptions & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly leftSource: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'casework' | 'looked-after' | 'nrm',
          import('@mikro-orm/core').EmptyOptions,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      readonly leftKey: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly rightSource: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'casework' | 'looked-after' | 'nrm',
          import('@mikro-orm/core').EmptyOptions,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      readonly rightKey: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** The band of weights that it was drawn from, 1 the lowest. */
      readonly band: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly probability: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          NonNullable<string | number>,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly isChosen: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          NonNullable<boolean | null | undefined>,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly steps: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          readonly Step[],
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly state: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
          Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
            default: 'WAITING';
          },
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      /** What stands now; the answers say how it came about. */
      readonly verdict: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
          Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
            nullable: true;
          },
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      readonly decidedAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
            nullable: true;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
    },
    undefined,
    never,
    never,
    false,
    undefined,
    undefined,
    false
  >,
  never,
  {
    readonly id: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
          primary: true;
        } & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly version: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        Omit<
          Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
            version: true;
          },
          'default'
        > & {
          default: 1;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly createdAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        import('@mikro-orm/core').EmptyOptions & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly leftSource: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'casework' | 'looked-after' | 'nrm',
        import('@mikro-orm/core').EmptyOptions,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    readonly leftKey: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly rightSource: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'casework' | 'looked-after' | 'nrm',
        import('@mikro-orm/core').EmptyOptions,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    readonly rightKey: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** The band of weights that it was drawn from, 1 the lowest. */
    readonly band: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly probability: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        NonNullable<string | number>,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly isChosen: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        NonNullable<boolean | null | undefined>,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly steps: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        readonly Step[],
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly state: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
        Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
          default: 'WAITING';
        },
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    /** What stands now; the answers say how it came about. */
    readonly verdict: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
        Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
          nullable: true;
        },
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    readonly decidedAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
          nullable: true;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
  },
  import('@mikro-orm/core').EntityCtor<
    import('@mikro-orm/core').InferEntityFromProperties<
      {
        readonly id: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
              primary: true;
            } & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly version: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            Omit<
              Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                version: true;
              },
              'default'
            > & {
              default: 1;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly createdAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            import('@mikro-orm/core').EmptyOptions & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly leftSource: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'casework' | 'looked-after' | 'nrm',
            import('@mikro-orm/core').EmptyOptions,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        readonly leftKey: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly rightSource: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'casework' | 'looked-after' | 'nrm',
            import('@mikro-orm/core').EmptyOptions,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        readonly rightKey: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** The band of weights that it was drawn from, 1 the lowest. */
        readonly band: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly probability: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            NonNullable<string | number>,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly isChosen: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            NonNullable<boolean | null | undefined>,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly steps: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            readonly Step[],
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly state: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
            Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
              default: 'WAITING';
            },
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        /** What stands now; the answers say how it came about. */
        readonly verdict: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
            Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
              nullable: true;
            },
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        readonly decidedAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
              nullable: true;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
      },
      undefined,
      never,
      never,
      false,
      undefined,
      undefined,
      false
    >
  >,
  undefined
>;
export type LinkReview = InferEntity<typeof LinkReviewEntity>;
/** What one reviewer said, once and for ever. Until both have spoken each sees their own only. */
export declare const LinkAnswerEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'LinkAnswer',
  'link_answer',
  import('@mikro-orm/core').InferEntityFromProperties<
    {
      readonly id: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
            primary: true;
          } & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly version: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          Omit<
            Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
              version: true;
            },
            'default'
          > & {
            default: 1;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly createdAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          import('@mikro-orm/core').EmptyOptions & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly reviewId: import('@mikro-orm/core').PropertyChain<
        import('@mikro-orm/core').InferEntityFromProperties<
          {
            readonly id: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                  primary: true;
                } & {
                  onCreate: (...args: any[]) => any;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly version: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                number,
                Omit<
                  Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                    version: true;
                  },
                  'default'
                > & {
                  default: 1;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly createdAt: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                Date,
                import('@mikro-orm/core').EmptyOptions & {
                  onCreate: (...args: any[]) => any;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly leftSource: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                'casework' | 'looked-after' | 'nrm',
                import('@mikro-orm/core').EmptyOptions,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >;
            readonly leftKey: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly rightSource: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                'casework' | 'looked-after' | 'nrm',
                import('@mikro-orm/core').EmptyOptions,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >;
            readonly rightKey: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            /** The band of weights that it was drawn from, 1 the lowest. */
            readonly band: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                number,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly probability: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                NonNullable<string | number>,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly isChosen: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                NonNullable<boolean | null | undefined>,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly steps: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                readonly Step[],
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly state: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
                Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                  default: 'WAITING';
                },
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >;
            /** What stands now; the answers say how it came about. */
            readonly verdict: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
                Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                  nullable: true;
                },
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >;
            readonly decidedAt: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                Date,
                Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                  nullable: true;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
          },
          undefined,
          never,
          never,
          false,
          undefined,
          undefined,
          false
        >,
        Omit<
          Omit<
            import('@mikro-orm/core').EmptyOptions & {
              kind: 'm:1';
            },
            'mapToPk'
          > & {
            mapToPk: true;
          },
          'fieldName'
        > & {
          fieldName: 'review_id';
        }
      >;
      readonly subject: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly isAdjudication: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          NonNullable<boolean | null | undefined>,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly verdict: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
          import('@mikro-orm/core').EmptyOptions,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      readonly grounds: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          (
            | 'BIRTH_DATES_AGREE'
            | 'BIRTH_DATES_DIFFER'
            | 'NAMES_AGREE'
            | 'NAMES_DIFFER'
            | 'REFERENCES_AGREE'
            | 'REFERENCES_DIFFER'
            | 'RELATIVES_OR_TWINS'
            | 'SPELLING_OR_ORDER'
            | 'TOO_LITTLE_IS_KNOWN'
          )[],
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
    },
    undefined,
    never,
    never,
    false,
    undefined,
    undefined,
    false
  >,
  never,
  {
    readonly id: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
          primary: true;
        } & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly version: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        Omit<
          Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
            version: true;
          },
          'default'
        > & {
          default: 1;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly createdAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        import('@mikro-orm/core').EmptyOptions & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly reviewId: import('@mikro-orm/core').PropertyChain<
      import('@mikro-orm/core').InferEntityFromProperties<
        {
          readonly id: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                primary: true;
              } & {
                onCreate: (...args: any[]) => any;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly version: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              number,
              Omit<
                Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                  version: true;
                },
                'default'
              > & {
                default: 1;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly createdAt: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              Date,
              import('@mikro-orm/core').EmptyOptions & {
                onCreate: (...args: any[]) => any;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly leftSource: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              'casework' | 'looked-after' | 'nrm',
              import('@mikro-orm/core').EmptyOptions,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >;
          readonly leftKey: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly rightSource: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              'casework' | 'looked-after' | 'nrm',
              import('@mikro-orm/core').EmptyOptions,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >;
          readonly rightKey: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          /** The band of weights that it was drawn from, 1 the lowest. */
          readonly band: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              number,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly probability: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              NonNullable<string | number>,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly isChosen: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              NonNullable<boolean | null | undefined>,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly steps: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              readonly Step[],
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly state: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
              Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                default: 'WAITING';
              },
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >;
          /** What stands now; the answers say how it came about. */
          readonly verdict: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
              Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                nullable: true;
              },
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >;
          readonly decidedAt: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              Date,
              Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                nullable: true;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
        },
        undefined,
        never,
        never,
        false,
        undefined,
        undefined,
        false
      >,
      Omit<
        Omit<
          import('@mikro-orm/core').EmptyOptions & {
            kind: 'm:1';
          },
          'mapToPk'
        > & {
          mapToPk: true;
        },
        'fieldName'
      > & {
        fieldName: 'review_id';
      }
    >;
    readonly subject: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly isAdjudication: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        NonNullable<boolean | null | undefined>,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly verdict: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
        import('@mikro-orm/core').EmptyOptions,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    readonly grounds: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        (
          | 'BIRTH_DATES_AGREE'
          | 'BIRTH_DATES_DIFFER'
          | 'NAMES_AGREE'
          | 'NAMES_DIFFER'
          | 'REFERENCES_AGREE'
          | 'REFERENCES_DIFFER'
          | 'RELATIVES_OR_TWINS'
          | 'SPELLING_OR_ORDER'
          | 'TOO_LITTLE_IS_KNOWN'
        )[],
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
  },
  import('@mikro-orm/core').EntityCtor<
    import('@mikro-orm/core').InferEntityFromProperties<
      {
        readonly id: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
              primary: true;
            } & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly version: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            Omit<
              Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                version: true;
              },
              'default'
            > & {
              default: 1;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly createdAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            import('@mikro-orm/core').EmptyOptions & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly reviewId: import('@mikro-orm/core').PropertyChain<
          import('@mikro-orm/core').InferEntityFromProperties<
            {
              readonly id: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                    primary: true;
                  } & {
                    onCreate: (...args: any[]) => any;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly version: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  number,
                  Omit<
                    Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                      version: true;
                    },
                    'default'
                  > & {
                    default: 1;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly createdAt: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  Date,
                  import('@mikro-orm/core').EmptyOptions & {
                    onCreate: (...args: any[]) => any;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly leftSource: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  'casework' | 'looked-after' | 'nrm',
                  import('@mikro-orm/core').EmptyOptions,
                  | 'accessor'
                  | 'array'
                  | 'autoincrement'
                  | 'check'
                  | 'collation'
                  | 'columnType'
                  | 'columnTypes'
                  | 'comment'
                  | 'concurrencyCheck'
                  | 'customOrder'
                  | 'default'
                  | 'defaultRaw'
                  | 'extra'
                  | 'fieldName'
                  | 'fieldNames'
                  | 'formula'
                  | 'generated'
                  | 'getter'
                  | 'getterName'
                  | 'groups'
                  | 'hidden'
                  | 'hydrate'
                  | 'ignoreSchemaChanges'
                  | 'index'
                  | 'lazy'
                  | 'length'
                  | 'name'
                  | 'nativeEnumName'
                  | 'nullable'
                  | 'onCreate'
                  | 'onUpdate'
                  | 'persist'
                  | 'precision'
                  | 'primary'
                  | 'ref'
                  | 'returning'
                  | 'runtimeType'
                  | 'scale'
                  | 'serializedName'
                  | 'serializedPrimaryKey'
                  | 'serializer'
                  | 'setter'
                  | 'type'
                  | 'unique'
                  | 'unsigned'
                  | 'version'
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                >,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >;
              readonly leftKey: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly rightSource: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  'casework' | 'looked-after' | 'nrm',
                  import('@mikro-orm/core').EmptyOptions,
                  | 'accessor'
                  | 'array'
                  | 'autoincrement'
                  | 'check'
                  | 'collation'
                  | 'columnType'
                  | 'columnTypes'
                  | 'comment'
                  | 'concurrencyCheck'
                  | 'customOrder'
                  | 'default'
                  | 'defaultRaw'
                  | 'extra'
                  | 'fieldName'
                  | 'fieldNames'
                  | 'formula'
                  | 'generated'
                  | 'getter'
                  | 'getterName'
                  | 'groups'
                  | 'hidden'
                  | 'hydrate'
                  | 'ignoreSchemaChanges'
                  | 'index'
                  | 'lazy'
                  | 'length'
                  | 'name'
                  | 'nativeEnumName'
                  | 'nullable'
                  | 'onCreate'
                  | 'onUpdate'
                  | 'persist'
                  | 'precision'
                  | 'primary'
                  | 'ref'
                  | 'returning'
                  | 'runtimeType'
                  | 'scale'
                  | 'serializedName'
                  | 'serializedPrimaryKey'
                  | 'serializer'
                  | 'setter'
                  | 'type'
                  | 'unique'
                  | 'unsigned'
                  | 'version'
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                >,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >;
              readonly rightKey: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              /** The band of weights that it was drawn from, 1 the lowest. */
              readonly band: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  number,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly probability: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  NonNullable<string | number>,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly isChosen: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  NonNullable<boolean | null | undefined>,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly steps: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  readonly Step[],
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly state: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
                  Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                    default: 'WAITING';
                  },
                  | 'accessor'
                  | 'array'
                  | 'autoincrement'
                  | 'check'
                  | 'collation'
                  | 'columnType'
                  | 'columnTypes'
                  | 'comment'
                  | 'concurrencyCheck'
                  | 'customOrder'
                  | 'default'
                  | 'defaultRaw'
                  | 'extra'
                  | 'fieldName'
                  | 'fieldNames'
                  | 'formula'
                  | 'generated'
                  | 'getter'
                  | 'getterName'
                  | 'groups'
                  | 'hidden'
                  | 'hydrate'
                  | 'ignoreSchemaChanges'
                  | 'index'
                  | 'lazy'
                  | 'length'
                  | 'name'
                  | 'nativeEnumName'
                  | 'nullable'
                  | 'onCreate'
                  | 'onUpdate'
                  | 'persist'
                  | 'precision'
                  | 'primary'
                  | 'ref'
                  | 'returning'
                  | 'runtimeType'
                  | 'scale'
                  | 'serializedName'
                  | 'serializedPrimaryKey'
                  | 'serializer'
                  | 'setter'
                  | 'type'
                  | 'unique'
                  | 'unsigned'
                  | 'version'
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                >,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >;
              /** What stands now; the answers say how it came about. */
              readonly verdict: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
                  Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                    nullable: true;
                  },
                  | 'accessor'
                  | 'array'
                  | 'autoincrement'
                  | 'check'
                  | 'collation'
                  | 'columnType'
                  | 'columnTypes'
                  | 'comment'
                  | 'concurrencyCheck'
                  | 'customOrder'
                  | 'default'
                  | 'defaultRaw'
                  | 'extra'
                  | 'fieldName'
                  | 'fieldNames'
                  | 'formula'
                  | 'generated'
                  | 'getter'
                  | 'getterName'
                  | 'groups'
                  | 'hidden'
                  | 'hydrate'
                  | 'ignoreSchemaChanges'
                  | 'index'
                  | 'lazy'
                  | 'length'
                  | 'name'
                  | 'nativeEnumName'
                  | 'nullable'
                  | 'onCreate'
                  | 'onUpdate'
                  | 'persist'
                  | 'precision'
                  | 'primary'
                  | 'ref'
                  | 'returning'
                  | 'runtimeType'
                  | 'scale'
                  | 'serializedName'
                  | 'serializedPrimaryKey'
                  | 'serializer'
                  | 'setter'
                  | 'type'
                  | 'unique'
                  | 'unsigned'
                  | 'version'
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                >,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >;
              readonly decidedAt: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  Date,
                  Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                    nullable: true;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
            },
            undefined,
            never,
            never,
            false,
            undefined,
            undefined,
            false
          >,
          Omit<
            Omit<
              import('@mikro-orm/core').EmptyOptions & {
                kind: 'm:1';
              },
              'mapToPk'
            > & {
              mapToPk: true;
            },
            'fieldName'
          > & {
            fieldName: 'review_id';
          }
        >;
        readonly subject: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly isAdjudication: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            NonNullable<boolean | null | undefined>,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly verdict: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'CANNOT_TELL' | 'DIFFERENT' | 'SAME',
            import('@mikro-orm/core').EmptyOptions,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        readonly grounds: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            (
              | 'BIRTH_DATES_AGREE'
              | 'BIRTH_DATES_DIFFER'
              | 'NAMES_AGREE'
              | 'NAMES_DIFFER'
              | 'REFERENCES_AGREE'
              | 'REFERENCES_DIFFER'
              | 'RELATIVES_OR_TWINS'
              | 'SPELLING_OR_ORDER'
              | 'TOO_LITTLE_IS_KNOWN'
            )[],
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
      },
      undefined,
      never,
      never,
      false,
      undefined,
      undefined,
      false
    >
  >,
  undefined
>;
export type LinkAnswer = InferEntity<typeof LinkAnswerEntity>;
