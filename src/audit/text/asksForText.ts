/** What the template asks for: …的完成情况（100字以内）, 未达到90%的需说明原因, 请在此处简要说明…. */
const ASKS =
  /[（(]\s*\d{2,4}\s*字(?:以内|左右)\s*[)）]|(?:[需应]|应当|请)(?:单独)?说明(?:原因|理由)|请(?:在此处?|在本栏)?(?:简要|详细|逐项|如实)?(?:说明|填写|描述|列明|概述)|[如若](?:没有|无)[^，,。]{0,4}请?填/;

/** Whether a text is, or still holds, what a template asks the filer to write. */
export function asksForText(text: string): boolean {
  return ASKS.test(text);
}
