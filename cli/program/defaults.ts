// Where a command works when nobody says: by the environment, else here.

export type Default = { env: string; value: string };

/** Of `--data`. */
export const DATA_FOLDER: Default = { env: 'PRESENCE_DATA', value: 'presence-data' };

/** Of `--stack`. */
export const STACK: Default = { env: 'PRESENCE_STACK', value: 'presence-prod' };
