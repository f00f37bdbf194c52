// The wiring of the browser of another function.
import { traceable } from './tracing.ts';

/** Longer than a check may take. */
const RENDER_WITHIN_MS = 170_000;

/** The browser of render-page, for checks. It is asked once: another try would be another visit. */
export async function browserElsewhere({ RENDER_PAGE }: { RENDER_PAGE: string }) {
  const [{ lambdaBrowser }, { lambdaClient }] = await Promise.all([
    import('../adapters/lambda-browser.ts'),
    import('../adapters/lambda-functions.ts'),
  ]);
  const client = traceable(lambdaClient({}, { answerWithinMs: RENDER_WITHIN_MS, tries: 1 }));
  return (request: Pick<Parameters<typeof lambdaBrowser>[0], 'about' | 'leftMs'>) =>
    lambdaBrowser({ client, functionName: RENDER_PAGE, ...request });
}
