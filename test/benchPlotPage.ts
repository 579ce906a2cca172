import type { Figure } from '../src/analysis/figures/figure.ts';
import { drawFigure } from '../src/charts/drawFigure.ts';

/** The page of a project whose charts are drawn where they are seen: at one width, from their rows. */
const WIDE = 720;
const NARROW = 360;
const width = matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE;

const response = await fetch('figures.json');
const figures: readonly Figure[] = await response.json();
for (const figure of figures) {
  const place = document.getElementById(figure.id);
  if (place === null) throw new Error(`no place for ${figure.id}`);
  place.innerHTML = drawFigure(figure, { width, id: `${figure.id}-drawn` });
  // the first one is what a person waits for
  performance.mark('drawn');
}
