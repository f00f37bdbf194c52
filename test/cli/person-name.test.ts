// Who answers for something is named in one way, whatever the command.
import { expect, it } from 'vitest';
import { personNamed } from '../../cli/person-name.ts';
import { presenceHere, workFolder } from '../support/presence.ts';

it.each([
  'Dana',
  'Dana Ortiz',
  "D'Arcy O'Neil",
  'Li',
  'D. O.',
  '李娜',
  'דנה',
  '  Dana \n Ortiz ',
  'Badge 1234',
])('%j is a name', (text) => {
  const name = text.replaceAll(/\s+/g, ' ').trim();
  expect(personNamed(text, '--by')).toEqual({ ok: true, name });
});

it.each(['', ' ', 'D', 'D.', '—', '1234', 'D4', 'Dana\u001b[2J', 'Dana\u0000', 'Dana '.repeat(30)])(
  '%j is none, and it is said what to write',
  (text) => {
    const named = personNamed(text, '--approved-by');
    expect(named).toMatchObject({ ok: false });
    expect(named.ok ? '' : named.says).toMatch(
      /^“\P{C}{0,40}” is no name .*: --approved-by "Dana Ortiz"$/u,
    );
  },
);

it('a waiver asks for the same name, before anything is read or written', async () => {
  const folder = workFolder();
  const args = ['waive', 'a/b', 'emergency-note', '-i', 'i.yaml', '--reason', 'Trial', '--until', '2099-01-31']; // prettier-ignore
  const ran = await presenceHere([...args, '--approved-by', 'D'], folder);
  folder.clear();
  expect(ran.code).toBe(3);
  expect(ran.err).toContain('“D” is no name that others will know later.');
  expect(ran.err).toContain('i.yaml: there is no such file.');
});
