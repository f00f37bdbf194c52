// Keeps messages as `.eml` files in a folder instead of sending them: every mail program opens them.
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MailError } from '../core/mail/mail-error.ts';
import type { Mailer } from '../core/ports.ts';
import { makeFolder } from './make-folder.ts';
import { mimeOf, type Sender } from './mail-mime.ts';

/** A mailer whose messages stay here. The same message, kept again, is the same file. */
export function emlMailer(folder: string, sender: Sender): Mailer {
  return {
    send: async (message) => {
      const { raw, messageId } = await mimeOf(message, sender);
      // Ids are made of letters, digits, dots and hyphens: they are file names.
      const file = path.join(folder, `${message.id}.eml`);
      const temporary = `${file}.${process.pid}.part`;
      try {
        await makeFolder(folder);
        await writeFile(temporary, raw);
        await rename(temporary, file);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new MailError('not-writable', `${file}: ${code}`, error);
      }
      return { messageId, kept: true };
    },
  };
}
