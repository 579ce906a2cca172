/** An entry of a key with the marks that look like its sign. */
interface Entry {
  readonly key: Element;
  readonly marks: readonly Element[];
}

/** Makes the entries of the keys buttons: a chosen one fades all that other entries stand for. */
export function startChartKeys(): void {
  for (const chart of document.querySelectorAll('svg.chart')) {
    const entries = entriesOf(chart);
    if (entries.length < 2) continue;
    // an image has no buttons
    chart.setAttribute('role', 'group');
    for (const { key } of entries) makeButton(key, () => fade(entries));
  }
}

function entriesOf(chart: Element): readonly Entry[] {
  const drawn = [...chart.querySelectorAll('[class]')].filter((one) => !one.closest('.chart-key'));
  return [...chart.querySelectorAll('.chart-key')].flatMap((key) => {
    const signs = new Set([...key.querySelectorAll('[class]:not(.chart-note)')].map(lookOf));
    const marks = drawn.filter((one) => signs.has(lookOf(one)));
    return marks.length === 0 ? [] : [{ key, marks }];
  });
}

function lookOf(mark: Element): string | null {
  return mark.getAttribute('class');
}

function makeButton(key: Element, then: () => void): void {
  const press = () => {
    key.setAttribute('aria-pressed', String(key.getAttribute('aria-pressed') !== 'true'));
    then();
  };
  key.setAttribute('role', 'button');
  key.setAttribute('tabindex', '0');
  key.setAttribute('aria-pressed', 'false');
  key.addEventListener('click', press);
  key.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    press();
  });
}

function fade(entries: readonly Entry[]): void {
  const chosen = entries.filter(({ key }) => key.getAttribute('aria-pressed') === 'true');
  const kept = new Set((chosen.length === 0 ? entries : chosen).flatMap(({ marks }) => marks));
  for (const mark of entries.flatMap(({ marks }) => marks)) {
    mark.toggleAttribute('data-faded', !kept.has(mark));
  }
}
