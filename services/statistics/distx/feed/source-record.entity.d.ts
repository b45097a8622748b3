/**
 * What an owner's record says that is counted: coarse attributes and days of events. Its id was drawn by chance and is
 * all that it shares with the encoding, which lies in another database.
 */
export declare const SourceRecordEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'SourceRecord',
  'source_record',
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
      /** Tells whether the owner's record is still what it was; means nothing outside the feed. */
      readonly digest: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly facts: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Record<string, unknown>,
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
    /** Tells whether the owner's record is still what it was; means nothing outside the feed. */
    readonly digest: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly facts: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Record<string, unknown>,
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
        /** Tells whether the owner's record is still what it was; means nothing outside the feed. */
        readonly digest: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly facts: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Record<string, unknown>,
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
