import type { APIRoute } from 'astro';
import { explorerPaths } from './_explorerPaths.ts';

export const getStaticPaths = () => explorerPaths('.json');

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
