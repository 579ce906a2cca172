/** An A4 page with margins of 1.6 cm, upright or across, in twentieths of a point. */
export interface Page {
  /** The width of its text. */
  readonly textWidth: number;
  readonly xml: string;
}

const MARGINS =
  '<w:pgMar w:top="1021" w:right="907" w:bottom="1021" w:left="907" w:header="567" w:footer="567" w:gutter="0"/>';
const REFERENCES =
  '<w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>';

function page(size: string, textWidth: number): Page {
  return {
    textWidth,
    xml: `<w:sectPr>${REFERENCES}<w:pgSz ${size}/>${MARGINS}</w:sectPr>`,
  };
}

export const UPRIGHT_PAGE = page('w:w="11906" w:h="16838"', 10092);
export const WIDE_PAGE = page('w:w="16838" w:h="11906" w:orient="landscape"', 15024);
