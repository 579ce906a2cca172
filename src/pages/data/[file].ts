import type { APIRoute } from 'astro';
import { currentFiles } from '../../site/currentSite.ts';

/** While developing, every file of the published data; a build writes them itself. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const files = await currentFiles();
  return files
    .filter(({ name }) => !name.includes('/'))
    .map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
