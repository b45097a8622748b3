/** One owner's record, sealed by its owner: comparable with others, readable by nobody here. */
export declare const EncodingEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'Encoding',
  'encoding',
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
      /** The owner's token for its record: it stays equal when the record is corrected. */
      readonly key: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** Sealed tokens and filters, as JSON. Kept as text: it is read whole or not at all. */
      readonly sealed: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
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
    /** The owner's token for its record: it stays equal when the record is corrected. */
    readonly key: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** Sealed tokens and filters, as JSON. Kept as text: it is read whole or not at all. */
    readonly sealed: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
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
        /** The owner's token for its record: it stays equal when the record is corrected. */
        readonly key: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** Sealed tokens and filters, as JSON. Kept as text: it is read whole or not at all. */
        readonly sealed: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
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
