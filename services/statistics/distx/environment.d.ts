/** The settings of the running service. The secret that encodings are made with is not among them. */
export declare function environment(): {
  HOST: string;
  PORT: number;
  MODE: 'production' | 'trial';
  ISSUER: string;
  JWKS_URL: string;
  LOG_LEVEL: 'debug' | 'error' | 'info' | 'silent' | 'warn';
  STATISTICS_DATABASE_URL: string;
  STATISTICS_ENCODINGS_DATABASE_URL: string;
  FEED_SECRET: string;
  NRM_FEED_URL: string;
  CASEWORK_FEED_URL: string;
  LOOKED_AFTER_FEED_URL: string;
  PARTNERSHIP_FEED_URL: string;
  WORLD_DATE?: string | undefined;
  AUDIT_SECRET: string;
};
/** The settings of counting, which is a process of its own. */
export declare function snapshotEnvironment(): {
  STATISTICS_DATABASE_URL: string;
  STATISTICS_ENCODINGS_DATABASE_URL: string;
  FEED_SECRET: string;
  NRM_FEED_URL: string;
  CASEWORK_FEED_URL: string;
  LOOKED_AFTER_FEED_URL: string;
  PARTNERSHIP_FEED_URL: string;
  WORLD_DATE?: string | undefined;
};
/** The settings of migration, which works as the administrator of both databases. */
export declare function migrationEnvironment(): {
  DATABASE_URL: string;
  STATISTICS_ENCODINGS_DATABASE_URL: string;
};
