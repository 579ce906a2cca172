import type { APIRoute } from 'astro';
import { currentSite } from '../../site/currentSite.ts';

/** The rule books by which 自查 judges: those of the site, as it declares them. */
export const GET: APIRoute = () => {
  const { settings, rulebooks } = currentSite();
  const { earlierRulebooks } = settings;
  return new Response(
    JSON.stringify({
      settings: { earlierRulebooks },
      rulebooks: rulebooks.map(({ rulebook }) => rulebook),
    }),
  );
};
