/** The keys of the bands 优, 良, 中 and 差 beside a row, the best first. */
export const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;
