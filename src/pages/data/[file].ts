import type { APIRoute } from 'astro';
import { currentDataFiles } from '../../site.ts';

/** Every file of the published data, byte for byte as `publish` wrote it. */
export function getStaticPaths() {
  return currentDataFiles().map(({ name, text }) => ({ params: { file: name }, props: { text } }));
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
