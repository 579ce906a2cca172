import type { CheckLink } from './checkLink.ts';
import { showForm } from './view/showForm.ts';

/**
 * While nothing else is to do, has an invented form judged and draws it on no page: a browser takes several
 * times as long for what it runs for the first time.
 */
export async function rehearse(link: CheckLink): Promise<void> {
  await idle();
  const answer = await link.ask({ kind: 'rehearse' });
  if (answer.kind !== 'answer' || answer.shown === undefined) return;
  await showForm(answer.shown, async () => undefined).whole;
}

/** Safari has no word for it. */
function idle(): Promise<unknown> {
  return new Promise((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200),
  );
}
