import type { APIRoute } from 'astro';
import { explorerPaths } from './_explorerPaths.ts';

export const getStaticPaths = () => explorerPaths('.js');

/** A host knows the type by the name; while developing nothing else says it, and without it no worker runs. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'text/javascript' } });
