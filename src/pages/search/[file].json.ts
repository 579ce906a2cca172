import type { APIRoute } from 'astro';
import { currentSearchIndex } from '../../site/currentSite.ts';

/** The index of the search, piece by piece. */
export function getStaticPaths() {
  return currentSearchIndex().files.map(({ name, text }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
