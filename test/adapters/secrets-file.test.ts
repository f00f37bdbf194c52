import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLaptopSecrets } from '../../adapters/secrets-file.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'presence-secrets-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let count = 0;
function fileOf(text: string, mode = 0o600): string {
  const file = path.join(dir, `secrets-${(count += 1)}.txt`);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const open = (file: string, environment: Record<string, string> = {}) =>
  openLaptopSecrets({ environment, file });

describe('secrets on the laptop', () => {
  it('come from the environment first, then from the file', async () => {
    const file = fileOf('youtube: from-the-file\r\nfacebook-riverton-pd : "page-token-1"\n');
    const secrets = await open(file, { PRESENCE_YOUTUBE_TOKEN: ' from-the-environment ' });
    expect(await secrets.get('youtube')).toBe('from-the-environment');
    expect(await secrets.get('facebook-riverton-pd')).toBe('page-token-1');
    expect(await secrets.get('x')).toBeUndefined();
    expect(secrets.places('facebook-riverton-pd')).toEqual([
      'the environment variable PRESENCE_FACEBOOK_RIVERTON_PD_TOKEN',
      `a line “facebook-riverton-pd: …” in ${file}`,
    ]);
  });

  it('may be none: no file, an empty one, an empty variable', async () => {
    expect(await (await open(path.join(dir, 'none.yaml'))).get('x')).toBeUndefined();
    expect(await (await open(fileOf('# nothing yet\n'))).get('x')).toBeUndefined();
    expect(await (await open(fileOf(''), { PRESENCE_X_TOKEN: '  ' })).get('x')).toBeUndefined();
  });

  it.each([0o640, 0o604, 0o660, 0o644])(
    'in a file with mode %o are refused, with the chmod to run',
    async (mode) => {
      const file = fileOf('youtube: secret-value-1\n', mode);
      const refusal = await open(file).catch(String);
      expect(refusal).toContain(`chmod 600 ${file}`);
      expect(refusal).not.toContain('secret-value-1');
    },
  );

  it.each([
    ['youtube: [secret-value-1, b]', /line 1 is not the name of one key/],
    ['youtube:\n  riverton-pd: secret-value-1', /line 1 is not the name of one key/],
    ['- secret-value-1', /line 1 is not the name of one key/],
    ['# mine\n\nyoutube: "secret-value-1', /line 3 is not the name of one key/],
    ['youtube: secret value 1', /line 1 is not the name of one key/],
    ['x: secret-value-1\nx: secret-value-2', /line 2 is not the name of one key/],
    ['youtube: short', /cannot be a key or token/],
    ['youtube: secret-välue-1', /cannot be a key or token/],
  ])('%j is refused, and nothing of it is shown', async (text, says) => {
    const refusal = await open(fileOf(text)).catch(String);
    expect(refusal).toMatch(says);
    expect(refusal).not.toMatch(/secret.v/);
  });

  it('with a line break in a variable cannot become a header', async () => {
    const refusal = await open(fileOf(''), { PRESENCE_X_TOKEN: 'secret-value\r\nx: y' }).catch(
      String,
    );
    expect(refusal).toContain('The secret “PRESENCE_X_TOKEN” cannot be a key or token');
    expect(refusal).not.toContain('secret-value');
  });

  it('in something that is no small file are refused', async () => {
    expect(await open(dir).catch(String)).toContain(dir);
    expect(await open(fileOf('#'.repeat(300_000))).catch(String)).toMatch(/no file of a few keys/);
  });
});
