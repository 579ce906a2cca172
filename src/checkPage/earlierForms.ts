/** The forms of a department that the site has, the newest of each project. */
export interface EarlierForms {
  readonly department: string;
  readonly forms: readonly {
    readonly name: string;
    readonly year: number;
    /** Where the data of the form stand, seen from the page. */
    readonly to: string;
  }[];
}
