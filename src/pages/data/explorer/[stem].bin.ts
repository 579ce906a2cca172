import type { APIRoute } from 'astro';
import { explorerPaths } from './_explorerPaths.ts';

export const getStaticPaths = () => explorerPaths('.bin');

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
