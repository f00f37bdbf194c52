// What a browser has around it: where its processes share memory.
import { expect, test } from 'vitest';
import { argumentsLeftOut } from '../../adapters/browser-surroundings.ts';

test('memory that the processes of a browser share is kept on the disk where the system has no room for it', async () => {
  expect(await argumentsLeftOut('/no/such/place')).toEqual([]);
});
