/** The forms of a department that the site has: of each project the newest self-evaluation and target form. */
export interface EarlierForms {
  readonly department: string;
  readonly forms: readonly {
    readonly name: string;
    readonly year: number;
    /** Whether it is a 绩效目标表. */
    readonly isTargets: boolean;
    /** Where the data of the form stand, seen from the page. */
    readonly to: string;
  }[];
}
