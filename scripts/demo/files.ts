/** What the demo imports, in this order, by kind of import. */
export const importFiles = {
  people: 'people.csv',
  'job-plans': 'job-plans.csv',
  learning: 'learning.csv',
} as const;

export type ImportKind = keyof typeof importFiles;

export const exportFormats = ['csv', 'xlsx', 'pdf'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What the demo leaves behind, by format. */
export const exportFile = (format: ExportFormat) => `job-plan-summary.${format}`;
