const OPENING = '原表没有录全：';

/**
 * What is said of a form that was not entered whole, on its page and below its sheets, without a full stop.
 * @example cutWords('公开文本在满意度指标处中断') // '原表没有录全：公开文本在满意度指标处中断'
 */
export function cutWords(cut: string): string {
  return `${OPENING}${cut}`;
}

/** What stands in front of a sentence that holds of what was entered of a form alone; nothing where that is all of it. */
export function enteredPart(cut: string | undefined): string {
  return cut === undefined ? '' : '录入的部分，';
}

/** What a line says that was printed so; undefined where it is another line. */
export function cutIn(line: string): string | undefined {
  const text = line.trim();
  return text.startsWith(OPENING) ? text.slice(OPENING.length) : undefined;
}
