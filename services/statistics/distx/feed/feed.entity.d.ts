import { type InferEntity } from '@mikro-orm/core';
/** How far one owner's feed has been read. */
export declare const FeedEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'Feed',
  'feed',
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
      readonly source: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'casework' | 'casework-work' | 'looked-after' | 'nrm' | 'partnership-work',
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
      /** Where the next page begins; null before the first. */
      readonly cursor: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
            nullable: true;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** When the owner last looked for what had changed, by its own clock; null before the first whole reading. */
      readonly asOf: Pick<
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
      readonly records: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
            default: 0;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** Over every record that the owner has, as the owner worked it out. */
      readonly digest: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
            nullable: true;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** When it was last tried, and what went wrong then. */
      readonly triedAt: Pick<
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
      readonly fault: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
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
    readonly source: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'casework' | 'casework-work' | 'looked-after' | 'nrm' | 'partnership-work',
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
    /** Where the next page begins; null before the first. */
    readonly cursor: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
          nullable: true;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** When the owner last looked for what had changed, by its own clock; null before the first whole reading. */
    readonly asOf: Pick<
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
    readonly records: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
          default: 0;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** Over every record that the owner has, as the owner worked it out. */
    readonly digest: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
          nullable: true;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** When it was last tried, and what went wrong then. */
    readonly triedAt: Pick<
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
    readonly fault: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
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
        readonly source: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'casework' | 'casework-work' | 'looked-after' | 'nrm' | 'partnership-work',
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
        /** Where the next page begins; null before the first. */
        readonly cursor: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
              nullable: true;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** When the owner last looked for what had changed, by its own clock; null before the first whole reading. */
        readonly asOf: Pick<
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
        readonly records: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
              default: 0;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** Over every record that the owner has, as the owner worked it out. */
        readonly digest: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
              nullable: true;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** When it was last tried, and what went wrong then. */
        readonly triedAt: Pick<
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
        readonly fault: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
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
export type FeedRecord = InferEntity<typeof FeedEntity>;
