import { expect, test } from 'vitest';
import { svgNode, svgNodeText } from '../../src/charts/draw/svgNode.ts';

test('svgNodeText writes what stands in a drawing, lengths to two decimals, texts as texts', () => {
  const bar = svgNode('rect', { x: 1.234, class: 'a"b' }, svgNode('title', {}, '甲 <b> & 乙'));
  expect(svgNodeText(svgNode('g', {}, bar, '合计'))).toBe(
    '<g><rect x="1.23" class="a&quot;b"><title>甲 &lt;b&gt; &amp; 乙</title></rect>合计</g>',
  );
});
