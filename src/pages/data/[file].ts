import type { APIRoute } from 'astro';
import { currentDataFiles } from '../../site/currentSite.ts';

/** Every file of the published data, byte for byte as `publish` wrote it. */
export async function getStaticPaths() {
  const files = await currentDataFiles();
  return files.map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
