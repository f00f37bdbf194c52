import { describe, expect, it } from 'vitest';
import { SettingsError, settingsOf } from '../../infra/settings.ts';
import { context } from './synthesised.ts';

const LEAST = {
  sender: 'reports@riverton.gov',
  contactUrl: 'https://riverton.gov/presence',
  alarmsTo: ['it@riverton.gov'],
};

const of = (more: object) => settingsOf({ env: 'dev', presence: { dev: { ...LEAST, ...more } } });

describe('settings of a deployment', () => {
  it.each(Object.keys(context().presence))('cdk.json holds for %s', (env) => {
    expect(settingsOf({ env, presence: context().presence }).env).toBe(env);
  });

  it('has defaults for all but who sends, who is told and who to ask', () => {
    expect(of({})).toMatchObject({
      env: 'dev',
      schedule: { weekday: 'sunday', hour: 2, timeZone: 'America/New_York' },
      concurrency: { lanes: 40, renders: 10, reserve: true },
      keepLogsDays: 90,
      tags: {},
    });
  });

  it('names every problem at once', () => {
    const wrong = {
      sender: 'nobody',
      schedule: { weekday: 'someday', hour: 24, timeZone: 'Riverton/Main_Street' },
      permissionBoundary: 'admin',
      keepLogsDays: 42,
      surprise: true,
    };
    const thrown = problemOf(() => of(wrong));
    for (const name of [
      'sender',
      'weekday',
      'hour',
      'timeZone',
      'permissionBoundary',
      'keepLogsDays',
      'surprise',
    ])
      expect(thrown).toContain(name);
  });

  it('names the environments that there are', () => {
    expect(
      problemOf(() => settingsOf({ env: 'production', presence: { dev: LEAST, prod: LEAST } })),
    ).toContain('dev, prod');
  });

  it.each([undefined, 'dev', 7, { dev: 'x' }])(
    'refuses a context without environments: %j',
    (presence) => {
      expect(problemOf(() => settingsOf({ env: 'dev', presence }))).toContain('cdk.json');
    },
  );

  it('takes no name that AWS would refuse in names of resources', () => {
    expect(problemOf(() => settingsOf({ env: 'Dev_1', presence: { Dev_1: LEAST } }))).toContain(
      'env',
    );
  });
});

function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'no problem';
}
