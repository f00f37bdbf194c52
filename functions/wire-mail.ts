// The wiring of mail: who sends it, who prints it, and who makes texts to paste.
import type { FixesFor } from '../core/mail/owner-fixes.ts';
import { traceable } from './tracing.ts';

/** Amazon SES, by the sender that it has verified. */
export async function mailerOf(settings: { MAIL_SENDER: string; MAIL_CONFIGURATION_SET: string }) {
  const [{ sesMailer }, { mimeOf }] = await Promise.all([
    import('../adapters/ses-mailer.ts'),
    import('../adapters/mail-mime.ts'),
  ]);
  const sender = settings.MAIL_SENDER;
  return sesMailer({
    sender,
    onClient: traceable,
    configurationSet: settings.MAIL_CONFIGURATION_SET,
    mime: async (message) => (await mimeOf(message, { from: sender })).raw,
  });
}

/** Makes printed reports; its fonts are read with the first one. */
export async function printerHere() {
  const { pdfPrinter } = await import('../adapters/mail-pdf.ts');
  return pdfPrinter();
}

/** Longer than the function that makes the texts may take. */
const FIXES_WITHIN_MS = 70_000;

/** Texts to paste, from the function that has the checks. */
export async function fixesOf({ FIX_PAGES }: { FIX_PAGES: string }): Promise<FixesFor> {
  const [{ callFunction, lambdaClient }, { fixesElsewhere }] = await Promise.all([
    import('../adapters/lambda-functions.ts'),
    import('../core/cloud/page-fixes.ts'),
  ]);
  const client = traceable(lambdaClient({}, { answerWithinMs: FIXES_WITHIN_MS, tries: 2 }));
  return fixesElsewhere((payload) => callFunction(client, FIX_PAGES, payload));
}
