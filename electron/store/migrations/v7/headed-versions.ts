/** The few texts that stand under a heading of their source, in the order in which a section's page names them. */
export const headedVersionIndex = `
CREATE INDEX section_version_headed ON section_version (section_id, stage_date, ordinal)
  WHERE printed_heading IS NOT NULL;
`
