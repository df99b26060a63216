/** The forms in which a status report leaves the program. */
export const STATUS_REPORT_FORMATS = ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const
export type StatusReportFormat = (typeof STATUS_REPORT_FORMATS)[number]
