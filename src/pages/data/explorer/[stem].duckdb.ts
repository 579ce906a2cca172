import type { APIRoute } from 'astro';
import { explorerPaths } from './_explorerPaths.ts';

export const getStaticPaths = () => explorerPaths('.duckdb');

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
