/*
 * Published files hold more than the form that they are named after: sheets of data, the rest of a page. They
 * say so themselves, so that import reads the form alone.
 */

/** The keyword of a published workbook of which only the first sheet is a form; LibreOffice cuts one at a colon. */
export const FORM_FIRST_KEYWORD = 'jijing-form-first';

/** The attribute of the part of a published page that is the form. */
export const FORM_ATTRIBUTE = 'data-official-form';
