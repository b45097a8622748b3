export declare const madeUpSurnames: string[];
export declare const eastAfrican: {
  boys: string[];
  girls: string[];
  surnames: string[];
};
export declare const vietnamese: {
  boys: string[];
  girls: string[];
};
export declare const albanian: {
  boys: string[];
  girls: string[];
};
