import type { APIRoute } from 'astro';
import { currentYearPages } from '../../site/currentSite.ts';

/** What the script of 试算 computes from; fetched by the page of the year's grade stability alone. */
export function getStaticPaths() {
  return currentYearPages().map(({ view: { year, whatIf } }) => ({
    params: { year: String(year) },
    props: { whatIf },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.whatIf()));
